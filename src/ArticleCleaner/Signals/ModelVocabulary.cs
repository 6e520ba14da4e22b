namespace ArticleCleaner.Signals;

/// <summary>
/// What the words of markup say: by token the smoothed log-odds of the share of main-content text under elements that
/// bear it, and by page item (token, part of the address, declared type) the log-odds of each page type. Learned per
/// domain, so that a large site weighs no more than a small one.
/// </summary>
internal sealed class ModelVocabulary
{
    /// <summary>Page types told apart, <see cref="PageType.Article"/> to <see cref="PageType.Listing"/>.</summary>
    public const int PageTypes = 7;

    private readonly HashTable<float> _content;
    private readonly HashTable<int> _typeRows;

    /// <param name="contentTokens">Tokens with a score.</param>
    /// <param name="contentScores">Their scores, in the same order.</param>
    /// <param name="typeItems">Items that tell of page types.</param>
    /// <param name="typeScores">Their scores, <see cref="PageTypes"/> each.</param>
    public ModelVocabulary(uint[] contentTokens, float[] contentScores, uint[] typeItems, float[] typeScores)
    {
        (ContentTokens, ContentScores, TypeItems, TypeScores) = (contentTokens, contentScores, typeItems, typeScores);
        _content = new HashTable<float>(contentTokens.Length);
        for (int i = 0; i < contentTokens.Length; i++)
        {
            _content.GetOrAdd(contentTokens[i]) = contentScores[i];
        }

        _typeRows = new HashTable<int>(typeItems.Length);
        for (int i = 0; i < typeItems.Length; i++)
        {
            _typeRows.GetOrAdd(typeItems[i]) = i;
        }
    }

    public uint[] ContentTokens { get; }

    public float[] ContentScores { get; }

    public uint[] TypeItems { get; }

    public float[] TypeScores { get; }

    /// <summary>The score of a token, if it is known.</summary>
    public bool TryScore(uint token, out float score) => _content.TryFind(token, out score);

    /// <summary>The scores of a page item by page type, empty when it is not known.</summary>
    public ReadOnlySpan<float> TypesOf(uint item) =>
        _typeRows.TryFind(item, out int row) ? TypeScores.AsSpan(row * PageTypes, PageTypes) : [];
}
