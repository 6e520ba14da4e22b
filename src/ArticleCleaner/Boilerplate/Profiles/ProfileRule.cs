namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>
/// Author profiles written as a run of labelled fields: those made up by a data faker are removed, heading and social
/// accounts included; genuine ones are named, and a genuine author's name is handed on for the byline.
/// </summary>
internal sealed class ProfileRule : IBoilerplateRule
{
    /// <summary>Most records of a page that are judged; what has more is a table of data and no article with its author.</summary>
    private const int MaxJudged = 1000;

    public string Id => "profiles.labelled-fields";

    public void Apply(RuleContext context)
    {
        List<ProfileRun> runs = ProfileRunFinder.Find(context.Page);
        int lastProse = runs.Count > 0 ? DataRecord.LastProse(context) : -1;
        foreach (ProfileRun run in runs.Take(MaxJudged))
        {
            if (DataRecord.Is(context.Page, run) && DataRecord.IsShown(context, run, lastProse))
            {
                continue;
            }

            var values = ProfileValues.Of(context.Page, run);
            bool placeholder = ProfileChecks.IsPlaceholder(values, out IReadOnlyList<string> evidence, out double confidence);
            if (placeholder && !run.HasAuthorHeading && SampleRecord.IsIntroduced(context, run.Start))
            {
                // Made up, and what the text is about.
                continue;
            }

            if (placeholder)
            {
                MarkPlaceholder(context, run, evidence, confidence);
            }
            else if (!run.HasAuthorHeading || runs.Count > 1 || (values.Name ?? values.First(FieldKind.Bio)) is null)
            {
                // A contact box, a directory, a record, a form: part of the article unless the main-content decision says otherwise.
                continue;
            }
            else
            {
                context.Marks.Add(new Mark(run.Start, run.End - run.Start, BoilerplateKind.AuthorProfile, Id, "A profile of the author.", 0.6, MarkEffect.Names, evidence));
            }

            if (placeholder || context.AuthorProfile is null)
            {
                context.AuthorProfile = new AuthorProfile
                {
                    Verdict = placeholder ? ProfileVerdict.Placeholder : evidence.Count == 0 ? ProfileVerdict.Genuine : ProfileVerdict.Unknown,
                    Name = values.Name,
                    Biography = values.First(FieldKind.Bio),
                    Evidence = evidence,
                };
            }
        }
    }

    /// <summary>One mark for each stretch of fields and each of social accounts.</summary>
    private void MarkPlaceholder(RuleContext context, ProfileRun run, IReadOnlyList<string> evidence, double confidence)
    {
        int start = run.Start;
        bool social = false;
        bool any = false;
        foreach (ProfileField field in run.Fields)
        {
            bool now = ProfileValues.IsSocial(field.Kind, social);
            if (now != social && any)
            {
                Mark(field.Start);
            }

            social = now;
            any = true;
        }

        Mark(run.End);

        void Mark(int end)
        {
            BoilerplateKind kind = social ? BoilerplateKind.SocialLinks : BoilerplateKind.PlaceholderProfile;
            string reason = social ? "Social accounts of an author made up by a data faker." : "An author made up by a data faker.";
            context.Marks.Add(new Mark(start, end - start, kind, Id, reason, confidence, MarkEffect.Removes, evidence));
            start = end;
        }
    }
}
