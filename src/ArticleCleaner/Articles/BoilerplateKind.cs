namespace ArticleCleaner;

/// <summary>What a removed span is. The list is closed; in JSON the names are written in snake_case.</summary>
/// <example>
/// <code>
/// IEnumerable&lt;RemovedSpan> captions = article.Removed.Where(removed => removed.Kind == BoilerplateKind.ImageCaption);
/// </code>
/// </example>
public enum BoilerplateKind
{
    /// <summary>None of the others: text outside the main content whose purpose is not known.</summary>
    Other,

    /// <summary>Menus and link bars of the site.</summary>
    Navigation,

    /// <summary>The path to the page: "Home › News › Town".</summary>
    Breadcrumb,

    /// <summary>A table of contents, filled or with nothing under it.</summary>
    TableOfContents,

    /// <summary>The caption of an image.</summary>
    ImageCaption,

    /// <summary>The photographer, agency or provider of an image.</summary>
    ImageCredit,

    /// <summary>A genuine box about the author.</summary>
    AuthorProfile,

    /// <summary>An author made up by a data faker.</summary>
    PlaceholderProfile,

    /// <summary>Links to or details of social accounts.</summary>
    SocialLinks,

    /// <summary>Share and print buttons, counters beside them.</summary>
    ShareButtons,

    /// <summary>An invitation to comment, buy, subscribe, call.</summary>
    CallToAction,

    /// <summary>A newsletter or app prompt.</summary>
    NewsletterSignup,

    /// <summary>Links to other articles.</summary>
    RelatedLinks,

    /// <summary>Tags and categories.</summary>
    Tags,

    /// <summary>Readers' comments.</summary>
    Comments,

    /// <summary>Advertising and its labels.</summary>
    Advertisement,

    /// <summary>Cookie and tracking banners.</summary>
    CookieConsent,

    /// <summary>Copyright, terms, disclaimers.</summary>
    Legal,

    /// <summary>Previous, next, page numbers.</summary>
    Pagination,

    /// <summary>Form fields, labels, buttons.</summary>
    Form,

    /// <summary>A prompt to pay or log in to read on.</summary>
    Paywall,

    /// <summary>The head of the site: name, slogan, search.</summary>
    SiteHeader,

    /// <summary>The foot of the site.</summary>
    SiteFooter,

    /// <summary>Emphasis markup put around the same phrase again and again; the words themselves stay.</summary>
    KeywordStuffing,

    /// <summary>A text that is kept elsewhere on the page, or stands on every page of the site.</summary>
    RepeatedText,

    /// <summary>What a template or a machine left: unfilled variables, shortcodes, encoding rubble.</summary>
    TemplateRemnant,
}
