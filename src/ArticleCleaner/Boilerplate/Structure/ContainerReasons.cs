namespace ArticleCleaner.Boilerplate.Structure;

/// <summary>The reasons of container marks in words.</summary>
internal static class ContainerReasons
{
    public static string Of(BoilerplateKind kind) => kind switch
    {
        BoilerplateKind.Navigation => "In a menu of the site.",
        BoilerplateKind.Breadcrumb => "In the path to the page.",
        BoilerplateKind.TableOfContents => "In the page's table of contents.",
        BoilerplateKind.ImageCaption => "In the caption of an image.",
        BoilerplateKind.ImageCredit => "In the credit of an image.",
        BoilerplateKind.AuthorProfile => "In a box about the author.",
        BoilerplateKind.SocialLinks => "In links to social accounts.",
        BoilerplateKind.ShareButtons => "In a share bar.",
        BoilerplateKind.CallToAction => "In a call to action.",
        BoilerplateKind.NewsletterSignup => "In a newsletter or app prompt.",
        BoilerplateKind.RelatedLinks => "In a box of links to other pages.",
        BoilerplateKind.Tags => "In the list of tags.",
        BoilerplateKind.Comments => "In the readers' comments.",
        BoilerplateKind.Advertisement => "In a place for advertising.",
        BoilerplateKind.CookieConsent => "In a cookie banner.",
        BoilerplateKind.Legal => "In a legal notice.",
        BoilerplateKind.Pagination => "In links to the previous and next pages.",
        BoilerplateKind.Form => "In a form or button.",
        BoilerplateKind.Paywall => "In a prompt to pay or log in.",
        BoilerplateKind.SiteHeader => "In the head of the site.",
        BoilerplateKind.SiteFooter => "In the foot of the site.",
        _ => "In a container that is not part of the article.",
    };
}
