using static ArticleCleaner.Boilerplate.MarkEffect;

namespace ArticleCleaner.Boilerplate.Phrases;

/// <summary>The phrase-line rules, a row each. Where one only names, the same words are too often part of an article.</summary>
internal static class PhraseLineRules
{
    /// <summary>The rule that names the buttons at a comment (reply, report), which nobody wrote.</summary>
    public const string CommentButton = "comments.button";

    public static IReadOnlyList<IBoilerplateRule> All { get; } =
    [
        new PhraseLineRule("navigation.skip-link", PhraseTopic.Skip, BoilerplateKind.Navigation, "A jump within the page.", Removes, Removes, Removes),
        new PhraseLineRule("navigation.menu", PhraseTopic.Menu, BoilerplateKind.Navigation, "A word of the site's menu.", Names, Names, Names, sureness: 0.6),
        new PhraseLineRule("navigation.breadcrumb", PhraseTopic.Breadcrumb, BoilerplateKind.Breadcrumb, "Heads the path to the page.", Removes, Removes, Removes),
        new PhraseLineRule("navigation.pagination", PhraseTopic.Pagination, BoilerplateKind.Pagination, "Leads to the previous or next page.", Removes, Names, Names),
        new PhraseLineRule("sharing.share", PhraseTopic.Share, BoilerplateKind.ShareButtons, "Belongs to a share bar.", Removes, Removes, Removes),
        new PhraseLineRule("sharing.print", PhraseTopic.Print, BoilerplateKind.ShareButtons, "Prints, mails or saves the page.", Removes, Names, Names),
        new PhraseLineRule("sharing.follow", PhraseTopic.Follow, BoilerplateKind.SocialLinks, "Leads to social accounts.", Removes, Removes, Removes),
        new PhraseLineRule("sharing.counter", PhraseTopic.Counter, BoilerplateKind.ShareButtons, "Counts shares or views.", Removes, Removes, Removes),
        new PhraseLineRule("related.heading", PhraseTopic.Related, BoilerplateKind.RelatedLinks, "Leads to other articles.", Names, Names, Names),
        new PhraseLineRule("related.read-also", PhraseTopic.ReadAlso, BoilerplateKind.RelatedLinks, "Sends the reader to another article.", Names, Removes, Names),
        new PhraseLineRule("tags.line", PhraseTopic.Tags, BoilerplateKind.Tags, "Lists tags or categories.", Names, Removes, Names),
        new PhraseLineRule("comments.line", PhraseTopic.Comments, BoilerplateKind.Comments, "Belongs to the readers' comments.", Removes, Removes, Removes),
        new PhraseLineRule(CommentButton, PhraseTopic.CommentButton, BoilerplateKind.Comments, "A button at a comment.", Removes, Names, Names),
        new PhraseLineRule("calls.action", PhraseTopic.Action, BoilerplateKind.CallToAction, "Asks the reader to do something.", Removes, Names, Names),
        new PhraseLineRule("calls.newsletter", PhraseTopic.Newsletter, BoilerplateKind.NewsletterSignup, "Asks the reader to subscribe.", Removes, Removes, Removes),
        new PhraseLineRule("calls.app", PhraseTopic.App, BoilerplateKind.NewsletterSignup, "Asks the reader to get an app.", Removes, Names, Names),
        new PhraseLineRule("calls.paywall", PhraseTopic.Paywall, BoilerplateKind.Paywall, "Asks the reader to pay or log in.", Removes, Removes, Removes),
        new PhraseLineRule("advertisement.label", PhraseTopic.Advertisement, BoilerplateKind.Advertisement, "Labels an advertisement.", Removes, Names, Names),
        new PhraseLineRule("legal.consent", PhraseTopic.Consent, BoilerplateKind.CookieConsent, "Belongs to a cookie banner.", Removes, Removes, Removes),
        new PhraseLineRule("legal.line", PhraseTopic.Legal, BoilerplateKind.Legal, "Copyright or terms of the site.", Removes, Removes, Removes),
        new PhraseLineRule("form.line", PhraseTopic.Form, BoilerplateKind.Form, "Labels a field or button of a form.", Removes, Names, Names),
        new PhraseLineRule("counters.reading-time", PhraseTopic.ReadingTime, BoilerplateKind.Other, "Says how long reading takes.", Removes, Removes, Removes),
        new PhraseLineRule("counters.timestamp", PhraseTopic.Timestamp, BoilerplateKind.Other, "Says when the page was published or changed.", Names, Names, Names),
        new PhraseLineRule("captions.credit", PhraseTopic.ImageCredit, BoilerplateKind.ImageCredit, "Names who made or provided an image.", Names, Removes, Names, maxWords: 14),
        new PhraseLineRule("captions.gallery", PhraseTopic.Gallery, BoilerplateKind.ImageCaption, "Belongs to a gallery.", Removes, Names, Names),
    ];
}
