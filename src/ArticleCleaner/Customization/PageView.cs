using System.Text;
using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate;

namespace ArticleCleaner;

/// <summary>
/// What a user's rule sees of a page: its blocks in order, leaf runs of text each, and where the rule puts its marks. It
/// is valid during the call of the rule only.
/// </summary>
/// <example>
/// <code>
/// // In the Apply method of an IPageRule:
/// static void Apply(PageView page)
/// {
///     for (int i = 0; i &lt; page.BlockCount; i++)
///     {
///         if (page.WordsOf(i) &lt; 3 &amp;&amp; page.LinkDensityOf(i) > 0.9)
///         {
///             page.Mark(i, BoilerplateKind.Navigation, $"A lone link in {page.PathOf(i)}.");
///         }
///     }
/// }
/// </code>
/// </example>
public sealed class PageView
{
    private readonly RuleContext _context;
    private readonly string _rule;
    private readonly List<Mark> _marks = [];

    internal PageView(RuleContext context, string rule)
    {
        _context = context;
        _rule = rule;
    }

    /// <summary>What the page was read as.</summary>
    public PageFormat Format => _context.Page.Format;

    /// <summary>The page's address as the caller gave it, or <see langword="null"/>.</summary>
    public Uri? Url => _context.Page.Url;

    /// <summary>Number of blocks.</summary>
    public int BlockCount => _context.BlockCount;

    internal IReadOnlyList<Mark> Marks => _marks;

    /// <summary>A block's text. Valid during the call of the rule.</summary>
    /// <param name="block">Index of the block, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such block.</exception>
    public ReadOnlySpan<char> TextOf(int block) => _context.Page.TextOf(Check(block));

    /// <summary>Number of words of a block; two characters of a script written without spaces count as one.</summary>
    /// <param name="block">Index of the block, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such block.</exception>
    public int WordsOf(int block) => _context.Statistics[Check(block)].Words;

    /// <summary>Share of a block's characters that are in links, 0 to 1; always 0 in text input.</summary>
    /// <param name="block">Index of the block, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such block.</exception>
    public double LinkDensityOf(int block) => _context.Statistics[Check(block)].LinkDensity;

    /// <summary>The elements around a block from the outermost inwards, with id and classes as a selector writes them: <c>html/body/div#main.story/p</c>. Empty in text input.</summary>
    /// <param name="block">Index of the block, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such block.</exception>
    public string PathOf(int block)
    {
        PageDocument page = _context.Page;
        Check(block);
        if (page.Format == PageFormat.Text)
        {
            return "";
        }

        var steps = new List<string>();
        for (int i = page.Blocks[block].Element; i >= 0; i = page.Elements[i].Parent)
        {
            steps.Add(Step(page, i));
        }

        steps.Reverse();
        return string.Join('/', steps);
    }

    /// <summary>Marks a whole block as not part of the article. The user's mark is stronger than the cleaner's own decision and than <see cref="Keep"/>.</summary>
    /// <param name="block">Index of the block, from 0.</param>
    /// <param name="kind">What the text is.</param>
    /// <param name="reason">Why, in words for a person.</param>
    /// <param name="confidence">0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such block, or the confidence is outside 0 to 1.</exception>
    public void Mark(int block, BoilerplateKind kind, string reason, double confidence = 1) =>
        Mark(block, 0, _context.Page.Blocks[Check(block)].Length, kind, reason, confidence);

    /// <summary>Marks a part of a block as not part of the article.</summary>
    /// <param name="block">Index of the block, from 0.</param>
    /// <param name="offset">Offset of the first character in the block's text.</param>
    /// <param name="length">Number of characters.</param>
    /// <param name="kind">What the text is.</param>
    /// <param name="reason">Why, in words for a person.</param>
    /// <param name="confidence">0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such block or part, or the confidence is outside 0 to 1.</exception>
    public void Mark(int block, int offset, int length, BoilerplateKind kind, string reason, double confidence = 1)
    {
        ArgumentNullException.ThrowIfNull(reason);
        PageBlock marked = _context.Page.Blocks[Check(block)];
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, marked.Length - offset);
        if (confidence is not (>= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "A confidence goes from 0 to 1.");
        }

        _marks.Add(new Mark(marked.Start + offset, length, kind, _rule, reason, confidence, MarkEffect.Drops, []));
    }

    /// <summary>Makes a whole block part of the article, whatever the cleaner's own decision says of it.</summary>
    /// <param name="block">Index of the block, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such block.</exception>
    public void Keep(int block)
    {
        PageBlock kept = _context.Page.Blocks[Check(block)];
        _marks.Add(new Mark(kept.Start, kept.Length, BoilerplateKind.Other, _rule, "", 1, MarkEffect.Keeps, []));
    }

    private static string Step(PageDocument page, int element)
    {
        var step = new StringBuilder(HtmlTags.NameOf(page.Elements[element].Tag));
        ReadOnlySpan<char> id = page.Attribute(element, AttributeName.Id).Trim();
        if (!id.IsEmpty)
        {
            step.Append('#').Append(id);
        }

        ReadOnlySpan<char> names = page.Attribute(element, AttributeName.Class);
        foreach (Range range in names.SplitAny(' ', '\t', '\n'))
        {
            if (!names[range].IsEmpty)
            {
                step.Append('.').Append(names[range]);
            }
        }

        return step.ToString();
    }

    private int Check(int block)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(block);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(block, BlockCount);
        return block;
    }
}
