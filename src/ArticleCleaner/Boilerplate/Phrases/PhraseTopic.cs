namespace ArticleCleaner.Boilerplate.Phrases;

/// <summary>What a known phrase is about. The names stand in the phrase lists in snake_case.</summary>
internal enum PhraseTopic : byte
{
    None,
    TableOfContents,
    CommentInvitation,

    /// <summary>"In the comments": an invitation when the sentence asks or exclaims.</summary>
    CommentPlace,
    CommentQuestion,
    ClosingCall,
    Comments,
    Action,
    Newsletter,
    App,
    Share,
    Print,
    Follow,
    Related,
    ReadAlso,
    Tags,
    Breadcrumb,
    Pagination,
    Consent,
    CookieWord,
    ConsentWord,
    Legal,
    Paywall,
    Advertisement,
    Counter,
    ReadingTime,
    Timestamp,
    Skip,
    Menu,
    Form,
    ImageCredit,
    ImageTail,
    ImageProvider,
    Gallery,

    /// <summary>What a page that stands for another says of itself: "page not found".</summary>
    Notice,

    /// <summary>The same, where an article may be called so as well: "access denied".</summary>
    NoticeWord,

    /// <summary>What asks for a password: "log in".</summary>
    LogIn,

    /// <summary>A button at each comment or post.</summary>
    CommentButton,

    /// <summary>How a newsletter, app or paywall prompt goes on; says nothing by itself.</summary>
    Offer,
}

/// <summary>Where in a line a phrase must stand.</summary>
internal enum PhraseAnchor : byte
{
    /// <summary>The phrase is the whole line: <c>advertisement</c>.</summary>
    Whole,

    /// <summary>The line starts with it: <c>read also…</c>.</summary>
    Start,

    /// <summary>The line ends with it: <c>…on unsplash</c>.</summary>
    End,

    /// <summary>Anywhere in the line: <c>…we use cookies…</c>.</summary>
    Anywhere,

    /// <summary>At the start, followed by a colon or nothing: <c>tags:</c>.</summary>
    Label,
}
