using ArticleCleaner.Boilerplate.PseudoLatin;

namespace ArticleCleaner.Boilerplate.Profiles.Checks;

/// <summary>The address of the home page is made of pseudo-Latin words.</summary>
internal sealed class SiteCheck : IProfileCheck
{
    private const int LeastWords = 2;

    public ProfileAspect Aspect => ProfileAspect.Site;

    public ProfileFinding? Look(ProfileValues profile)
    {
        foreach (string url in profile.Of(FieldKind.Site))
        {
            int scheme = url.IndexOf("://", StringComparison.Ordinal);
            int path = url.IndexOf('/', scheme < 0 ? 0 : scheme + 3);
            if (path < 0)
            {
                continue;
            }

            TextMakeup makeup = TextMakeup.Of(url.AsSpan(path).TrimEnd(".html"));
            if (makeup.Words >= LeastWords && makeup.FillerShare >= 0.8)
            {
                return new ProfileFinding(FindingWeight.Implausible, $"The path of \"{url}\" is pseudo-Latin.");
            }
        }

        return null;
    }
}
