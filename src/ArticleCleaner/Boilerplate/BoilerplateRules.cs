using ArticleCleaner.Boilerplate.Calls;
using ArticleCleaner.Boilerplate.Captions;
using ArticleCleaner.Boilerplate.Comments;
using ArticleCleaner.Boilerplate.Contents;
using ArticleCleaner.Boilerplate.Emphasis;
using ArticleCleaner.Boilerplate.Legal;
using ArticleCleaner.Boilerplate.Listings;
using ArticleCleaner.Boilerplate.Phrases;
using ArticleCleaner.Boilerplate.Profiles;
using ArticleCleaner.Boilerplate.PseudoLatin;
using ArticleCleaner.Boilerplate.Related;
using ArticleCleaner.Boilerplate.Remnants;
using ArticleCleaner.Boilerplate.Sharing;
using ArticleCleaner.Boilerplate.Sites;
using ArticleCleaner.Boilerplate.Structure;

namespace ArticleCleaner.Boilerplate;

/// <summary>The named rules in the order in which they look at a page.</summary>
internal static class BoilerplateRules
{
    public static IReadOnlyList<IBoilerplateRule> All { get; } =
    [
        new ContainerNamesRule(),
        new ListingToolsRule(),
        new HeadingToolsRule(),

        // Captions first: what is glued behind a paragraph must be off before its last sentence is looked at.
        new FigureCaptionRule(),
        new AlternativeTextRule(),
        new ImageBoxRule(),
        new ProviderTailRule(),
        new CreditLineRule(),
        new CreditRunRule(),
        new DoubledLineRule(),
        new HalfEqualLineRule(),
        new TitleRunRule(),
        new ClosingCallRule("calls.comment-invitation", PhraseTopic.CommentInvitation, "comment", PhraseTopic.CommentPlace),
        new ClosingCallRule("calls.closing", PhraseTopic.ClosingCall, "share, subscribe or follow"),
        new TableOfContentsRule(),
        new KeywordStuffingRule(),
        .. PhraseLineRules.All,
        new PathLineRule(),
        new ShareBarRule(),
        new ConsentTextRule(),
        new CopyrightSignRule(),
        new EdgeLinesRule("navigation.head-lines", atHead: true),
        new EdgeLinesRule("structure.foot-lines", atHead: false),
        new RelatedFootRule(),
        new FollowingLinesRule("related.list", PhraseTopic.Related, BoilerplateKind.RelatedLinks, "Stands under a heading of links to other articles.", 10, stopsAtProse: true),
        new FollowingLinesRule("comments.list", PhraseTopic.Comments, BoilerplateKind.Comments, "Stands under the heading of the readers' comments.", 400, stopsAtProse: false),
        new CommentListRule(),
        new FollowingLinesRule("calls.newsletter-box", PhraseTopic.Newsletter, BoilerplateKind.NewsletterSignup, "Stands under a newsletter prompt.", 3, stopsAtProse: true, takesPhrases: true),
        new FollowingLinesRule("calls.app-box", PhraseTopic.App, BoilerplateKind.NewsletterSignup, "Stands under an app prompt.", 1, stopsAtProse: true, takesPhrases: true),
        new FollowingLinesRule("calls.paywall-box", PhraseTopic.Paywall, BoilerplateKind.Paywall, "Stands under a prompt to pay or log in.", 2, stopsAtProse: true, takesPhrases: true),
        new TemplateRemnantRule(),
        new EncodingRubbleRule(),
        new HiddenWordsRule(),
        new ProfileRule(),
        new AuthorBoxRule(),
        new PseudoLatinRule(),

        // Last: it takes over what the other rules call a repeated block.
        new SiteProfileRule(),
    ];
}
