namespace ArticleCleaner.Boilerplate.Profiles.Checks;

/// <summary>The heading is a template's name for its record ("Detail Author") rather than what a writer puts over somebody. It says little alone, but something for short records.</summary>
internal sealed class HeadingCheck : IProfileCheck
{
    private static readonly string[] Templates = ["detail author", "details author", "author detail", "author data", "autor detail", "detalle autor", "details auteur", "data author"];

    public ProfileAspect Aspect => ProfileAspect.Heading;

    public ProfileFinding? Look(ProfileValues profile) =>
        profile.Heading is { } heading && Templates.Contains(heading, StringComparer.OrdinalIgnoreCase)
            ? new ProfileFinding(FindingWeight.Shape, $"\"{heading}\" is the heading of a template.")
            : null;
}
