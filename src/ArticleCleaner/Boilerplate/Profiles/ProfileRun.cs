namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>A run of labelled fields that belong to one profile.</summary>
/// <param name="Fields">Its labels in page order, headings and network names included.</param>
/// <param name="Start">Offset of its first character, its heading included.</param>
/// <param name="End">Offset behind its last.</param>
/// <param name="HasAuthorHeading">Whether a heading says that it is about the author.</param>
internal sealed record ProfileRun(IReadOnlyList<ProfileField> Fields, int Start, int End, bool HasAuthorHeading);
