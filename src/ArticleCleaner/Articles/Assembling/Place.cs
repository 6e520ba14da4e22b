namespace ArticleCleaner.Articles.Assembling;

/// <summary>Where in the page's structure an element is: what holds for all text directly in it.</summary>
internal readonly record struct Place
{
    /// <summary>The structure that takes the text.</summary>
    public StructureKind Kind { get; init; }

    /// <summary>The element that makes the structure (of nested lists the outermost), -1 for none.</summary>
    public int Owner { get; init; }

    public int QuoteDepth { get; init; }

    /// <summary>The innermost quotation around it, -1 for none.</summary>
    public int Quote { get; init; }

    /// <summary>Number of list items around it, whether or not the list takes the text.</summary>
    public int ListDepth { get; init; }

    public string? Language { get; init; }

    public string? Direction { get; init; }

    /// <summary>The contribution to a thread that it is in, -1 for none.</summary>
    public int Post { get; init; }

    /// <summary>Number of contributions around that one.</summary>
    public int PostLevel { get; init; }

    /// <summary>The folded part without a summary that it is in, -1 for none.</summary>
    public int Details { get; init; }

    public static Place Outside => new() { Owner = -1, Quote = -1, Post = -1, Details = -1 };

    /// <summary>Whether a block made here has nothing to say of its surroundings.</summary>
    public bool IsPlain => QuoteDepth == 0 && ListDepth == 0 && Language is null && Direction is null;
}
