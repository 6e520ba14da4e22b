using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate.PseudoLatin;

namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>Joins labels that follow each other closely into runs and keeps those that are of a person or of several accounts.</summary>
internal static class ProfileRunFinder
{
    /// <summary>Lines from a label to the next: its value's, and those of an address.</summary>
    private const int MaxGapLines = 4;
    private const int MaxGapChars = 300;

    /// <summary>A text about somebody is longer, but seldom several paragraphs.</summary>
    private const int MaxTextGapLines = 3;
    private const int MaxTextGapChars = 1500;

    /// <summary>Lines from an account's last field to the name of the next network.</summary>
    private const int MaxNetworkGapLines = 1;

    /// <summary>Words of an account of somebody in prose: fewer may be made up of a dictionary.</summary>
    private const int LeastWordsOfProse = 20;

    /// <summary>Function words of prose; random words of a common-word list have half of it.</summary>
    private const double LeastFunctionWords = 0.15;

    /// <summary>Fields of one style that make the style one of the run's.</summary>
    private const int LeastOfStyle = 3;

    /// <summary>Different personal labels that make a run.</summary>
    private const int LeastPersonal = 3;

    public static List<ProfileRun> Find(PageDocument page)
    {
        List<PageLine> lines = PageLine.Of(page);
        List<ProfileRun> runs = LabelRows.Find(page, lines);
        List<ProfileField> fields = FieldScanner.Scan(page, lines);
        RemoveWithin(runs, fields);
        NameHeadings(page, fields);
        int first = 0;
        var seen = new SeenFields();
        for (int i = 0; i < fields.Count; i++)
        {
            if (i > 0 && (!Follows(fields[i - 1], fields[i]) || StartsAnother(fields[i], seen)))
            {
                AddRun(page, fields, first, i, runs);
                (first, seen) = (i, default);
            }

            seen.Add(fields[i]);
        }

        AddRun(page, fields, first, fields.Count, runs);

        return runs;
    }

    /// <summary>Takes out the fields inside runs that are known already; both lists are in page order.</summary>
    private static void RemoveWithin(List<ProfileRun> runs, List<ProfileField> fields)
    {
        int next = 0;
        fields.RemoveAll(field =>
        {
            while (next < runs.Count && runs[next].End <= field.Start)
            {
                next++;
            }

            return next < runs.Count && field.Start >= runs[next].Start;
        });
    }

    /// <summary>"Author" or "Written by" over the fields is a heading, not a label whose value follows.</summary>
    private static void NameHeadings(PageDocument page, List<ProfileField> fields)
    {
        for (int i = 0; i + 1 < fields.Count; i++)
        {
            ProfileField field = fields[i];
            if (field is { Kind: FieldKind.Name, Style: FieldStyle.Alone } && fields[i + 1].Line == field.Line + 1 && fields[i + 1].Style != FieldStyle.Spaced
                && ProfileRunEdges.NamesAuthor(page.Text.Slice(field.Start, field.LineEnd - field.Start)))
            {
                fields[i] = field with { Kind = FieldKind.Heading };
            }
        }
    }

    private static bool Follows(in ProfileField before, in ProfileField field)
    {
        bool text = before.Kind is FieldKind.Bio or FieldKind.Hobby;
        return field.Line - before.Line <= (text ? MaxTextGapLines : MaxGapLines)
            && field.Start - before.ValueStart <= (text ? MaxTextGapChars : MaxGapChars);
    }

    /// <summary>A second name after a whole set of fields is the next person of a list; an author heading starts a profile, too.</summary>
    private static bool StartsAnother(in ProfileField field, in SeenFields seen) =>
        seen.Personal >= LeastPersonal
        && (field.Kind == FieldKind.Heading || (field.Kind == FieldKind.Name && field.Style != FieldStyle.Spaced && seen.IsNamed));

    private static void AddRun(PageDocument page, List<ProfileField> fields, int first, int end, List<ProfileRun> runs)
    {
        if (end - first < LeastPersonal)
        {
            return;
        }

        FieldStyle style = MainStyle(fields, first, end, out bool separated, out bool alone);
        while (first < end && (!Belongs(fields[first]) || HeadsSection(page, fields, first, end)))
        {
            first++;
        }

        while (first < end && !Belongs(fields[end - 1]))
        {
            end--;
        }

        end = WithoutMenuEntry(fields, first, WithoutShareBar(fields, first, end));

        // Words like "Contact" or "Profile" are also menu entries: at the edge of a run a label has the run's style.
        bool Belongs(in ProfileField field) =>
            field.Style == style
            || (field.Style == FieldStyle.Separated && separated)
            || (field.Style == FieldStyle.Alone && (alone || field.Kind.IsHeading() || field.Kind is FieldKind.Network or FieldKind.Bio));

        List<ProfileField> members = [];
        for (int i = first; i < end; i++)
        {
            if (fields[i].Style != FieldStyle.Spaced || style == FieldStyle.Spaced)
            {
                members.Add(fields[i]);
            }
        }

        if (IsProfile(members, style))
        {
            int runEnd = ProfileRunEdges.End(page, members);
            int start = ProfileRunEdges.Start(page, members, out bool authorHeading);
            (start, runEnd) = RecordBrackets.Around(page, members[0], start, runEnd);
            runs.Add(new ProfileRun(members, start, runEnd, authorHeading));
        }
    }

    /// <summary>
    /// Whether a label before the others is the heading of a section: "Summary" or "Interests" over paragraphs of prose, which
    /// are no value, and no field of a profile that begins further down.
    /// </summary>
    private static bool HeadsSection(PageDocument page, List<ProfileField> fields, int i, int end)
    {
        ProfileField field = fields[i];
        if (field is not { Style: FieldStyle.Alone, Kind: FieldKind.Bio or FieldKind.Hobby })
        {
            return false;
        }

        int next = i + 1 < end ? fields[i + 1].Block : page.Blocks.Count;
        bool heading = page.Blocks[field.Block].Shape == BlockShape.Heading && (i + 1 == end || page.Blocks[next].Shape != BlockShape.Heading);
        if (heading || next - field.Block > 2)
        {
            return true;
        }

        int valueEnd = next > field.Block + 1 ? page.Blocks[next - 1].End : field.LineEnd;
        TextMakeup value = TextMakeup.Of(page.Text.Slice(field.ValueStart, Math.Max(0, valueEnd - field.ValueStart)));
        return value.Words >= LeastWordsOfProse && value.Share(value.AllFunctionWords) >= LeastFunctionWords;
    }

    /// <summary>
    /// The end without network names that no account's fields follow: "Facebook, Twitter, E-mail" is a share bar. A single
    /// one right behind other accounts is an account that was cut off.
    /// </summary>
    private static int WithoutShareBar(List<ProfileField> fields, int first, int end)
    {
        int last = end;
        while (last > first && fields[last - 1] is { Style: FieldStyle.Alone, Kind: FieldKind.Network or FieldKind.Email or FieldKind.Phone or FieldKind.Site })
        {
            last--;
        }

        bool bar = HasNetwork(fields, last, end);
        if (!bar)
        {
            return end;
        }

        // In a run of labels over their values the e-mail label is no button.
        while (last < end && fields[last].Kind != FieldKind.Network)
        {
            last++;
        }

        bool accounts = last > first && fields[last - 1].Kind is FieldKind.Following or FieldKind.Followers or FieldKind.Bio or FieldKind.User or FieldKind.Site;
        bool others = HasNetwork(fields, first, last);
        bool cutOff = last > first && last + 1 == end && fields[last].Line - fields[last - 1].Line <= MaxNetworkGapLines;
        return accounts && others && cutOff ? last + 1 : last;
    }

    private static bool HasNetwork(List<ProfileField> fields, int first, int end) =>
        fields.FindIndex(first, end - first, static field => field.Kind == FieldKind.Network) >= 0;

    /// <summary>The end without a lone "Contact" behind the accounts: a person's own fields come before them or with others of their kind.</summary>
    private static int WithoutMenuEntry(List<ProfileField> fields, int first, int end)
    {
        if (end - first < 2)
        {
            return end;
        }

        bool social = false;
        for (int i = first; i + 1 < end; i++)
        {
            social = ProfileValues.IsSocial(fields[i].Kind, social);
        }

        return social && fields[end - 1] is { Style: FieldStyle.Alone, Kind: FieldKind.Phone or FieldKind.Address or FieldKind.Bio or FieldKind.Site } ? end - 1 : end;
    }

    /// <summary>The style of most fields; a mere space only counts when most fields have it.</summary>
    private static FieldStyle MainStyle(List<ProfileField> fields, int first, int end, out bool separatedCounts, out bool aloneCounts)
    {
        Span<int> counts = stackalloc int[3];
        for (int i = first; i < end; i++)
        {
            counts[(int)fields[i].Style] += fields[i].Kind.IsHeading() || fields[i].Kind == FieldKind.Network ? 0 : 1;
        }

        int spaced = counts[(int)FieldStyle.Spaced];
        int separated = counts[(int)FieldStyle.Separated];
        int alone = counts[(int)FieldStyle.Alone];
        separatedCounts = separated >= LeastOfStyle;
        aloneCounts = alone >= LeastOfStyle;
        return spaced > separated + alone ? FieldStyle.Spaced : alone > separated ? FieldStyle.Alone : FieldStyle.Separated;
    }

    private static bool IsProfile(List<ProfileField> members, FieldStyle style)
    {
        var seen = new SeenFields();
        int networks = 0;
        int social = 0;
        foreach (ProfileField field in members)
        {
            seen.Add(field);
            networks += field.Kind == FieldKind.Network ? 1 : 0;
            social += field.Kind is FieldKind.Followers or FieldKind.Following or FieldKind.Site ? 1 : 0;
        }

        int personal = seen.Personal;
        return personal >= (style == FieldStyle.Spaced ? LeastPersonal + 1 : LeastPersonal)
            || (personal >= 2 && social + networks >= 2)
            || (networks >= 2 && social >= 4);
    }
}
