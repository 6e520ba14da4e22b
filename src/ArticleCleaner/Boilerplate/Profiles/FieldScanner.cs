using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>
/// Finds the labels of profile fields on a page: before a colon anywhere in a line, before other separators at its start,
/// alone in a line, or (marked as such, since words like "address" start sentences, too) before a mere space.
/// </summary>
internal static class FieldScanner
{
    /// <summary>Longest line looked at beyond its colons.</summary>
    private const int MaxShortLine = 240;

    private const int MaxLabelChars = 40;

    private const string Separators = ":：=|–—-→»>\t~•·⇒›/";

    /// <summary>All labels, in page order. Linear in the page: the words before a separator are looked at <see cref="ProfileLabels.MaxWords"/> deep.</summary>
    /// <param name="page">The page.</param>
    /// <param name="lines">Its lines, see <see cref="PageLine.Of"/>.</param>
    public static List<ProfileField> Scan(PageDocument page, List<PageLine> lines)
    {
        var fields = new List<ProfileField>();
        List<TextSpan> glued = GluedLabels.Find(page);
        int nextGlued = 0;
        foreach (PageLine line in lines)
        {
            int before = fields.Count;
            for (; nextGlued < glued.Count && glued[nextGlued].Start < line.End; nextGlued++)
            {
                TextSpan label = glued[nextGlued];
                fields.Add(new ProfileField(ProfileLabels.Find(page.Text.Slice(label.Start, label.Length)), FieldStyle.Separated, line.Block, line.Number, label.Start, label.End, line.End));
            }

            if (fields.Count == before)
            {
                ScanLine(page.Text.Span, line.Start, line.End, line.Block, line.Number, fields);
            }
        }

        return fields;
    }

    private static void ScanLine(ReadOnlySpan<char> page, int start, int end, int block, int line, List<ProfileField> fields)
    {
        ReadOnlySpan<char> text = page[start..end];
        int first = LabelStart(text);
        if (first < 0)
        {
            return;
        }

        int position = first;
        char separator = ':';
        bool starts = AtStart(text, first, out FieldKind kind, out FieldStyle style, out int valueStart);
        if (starts && (style == FieldStyle.Separated || text.Length <= MaxShortLine))
        {
            fields.Add(new ProfileField(kind, style, block, line, start, start + valueStart, end));
            position = valueStart;
        }

        // A line that starts "Name - Ada, E-mail - …" goes on so; elsewhere a dash parts anything.
        if (starts && style == FieldStyle.Separated)
        {
            separator = SeparatorIn(text[..valueStart]);
        }

        while (position < text.Length)
        {
            int found = text[position..].IndexOfAny(':', '：', '=');
            if (separator != ':')
            {
                int other = text[position..].IndexOf(separator);
                found = found < 0 || (other >= 0 && other < found) ? other : found;
            }

            if (found < 0)
            {
                return;
            }

            found += position;
            bool parts = text[found] is ':' or '：' or '=' || IsSetOff(text, found);
            if (parts && Before(text, first, position, found, out kind, out int labelStart))
            {
                fields.Add(new ProfileField(kind, FieldStyle.Separated, block, line, start + WithBullet(text, labelStart, position), start + found + 1, end));
            }

            position = found + 1;
        }
    }

    /// <summary>The sign between the first label of a line and its value; a colon when there is a colon or only a space.</summary>
    private static char SeparatorIn(ReadOnlySpan<char> labelAndSeparator)
    {
        for (int i = labelAndSeparator.Length - 1; i >= 0 && !char.IsLetterOrDigit(labelAndSeparator[i]); i--)
        {
            if (labelAndSeparator[i] is '|' or '–' or '—' or '-' or '→' or '\t' or '»' or '>' or '~' or '•' or '·')
            {
                return labelAndSeparator[i];
            }
        }

        return ':';
    }

    /// <summary>A dash between words is no hyphen.</summary>
    private static bool IsSetOff(ReadOnlySpan<char> text, int i) =>
        text[i] == '\t' || ((i == 0 || text[i - 1] == ' ') && (i + 1 == text.Length || text[i + 1] == ' '));

    /// <summary>The first letter of a line, behind bullets, numbers, pictographs and emphasis markers; -1 when there is none near.</summary>
    private static int LabelStart(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length && i < 12; i++)
        {
            if (char.IsLetter(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A label at the start of a line: alone, before a separator, or before a space. The longest label wins.</summary>
    private static bool AtStart(ReadOnlySpan<char> text, int first, out FieldKind kind, out FieldStyle style, out int valueStart)
    {
        (kind, style, valueStart) = (FieldKind.None, FieldStyle.Spaced, 0);
        int words = 0;
        int firstEnd = first;
        while (firstEnd < text.Length && firstEnd - first <= MaxLabelChars && IsLabelChar(text, firstEnd))
        {
            firstEnd++;
        }

        if (!ProfileLabels.MayStartWith(text[first..firstEnd]))
        {
            return false;
        }

        for (int i = firstEnd; i <= text.Length && i - first <= MaxLabelChars; i++)
        {
            if (i < text.Length && IsLabelChar(text, i))
            {
                continue;
            }

            FieldKind found = IsLabelChar(text, i - 1) ? ProfileLabels.Find(text[first..i]) : FieldKind.None;
            words += IsLabelChar(text, i - 1) ? 1 : 0;
            if (found != FieldKind.None)
            {
                int value = SkipSeparator(text, i, out bool separated);
                style = text[value..].Trim(" *_").IsEmpty ? FieldStyle.Alone : separated ? FieldStyle.Separated : FieldStyle.Spaced;
                (kind, valueStart) = (found, value);
            }

            if (words == ProfileLabels.MaxWords || (i < text.Length && text[i] is not (' ' or '*' or '_' or '-')))
            {
                break;
            }
        }

        return kind != FieldKind.None;
    }

    /// <summary>A label directly before a separator in the middle of a line; the longest one that fits.</summary>
    private static bool Before(ReadOnlySpan<char> text, int first, int from, int separator, out FieldKind kind, out int labelStart)
    {
        (kind, labelStart) = (FieldKind.None, 0);
        int end = separator;
        while (end > from && text[end - 1] is ' ' or '*' or '_' or '"')
        {
            end--;
        }

        int words = 0;
        for (int i = end - 1; i >= from && end - i <= MaxLabelChars; i--)
        {
            bool atStart = i == from || i == first || !IsLabelChar(text, i - 1);
            if (!IsLabelChar(text, i))
            {
                if (text[i] is not (' ' or '-' or '.'))
                {
                    break;
                }

                continue;
            }

            if (!atStart)
            {
                continue;
            }

            FieldKind found = ProfileLabels.Find(text[i..end]);
            if (found != FieldKind.None)
            {
                (kind, labelStart) = (found, i);
            }

            if (++words == ProfileLabels.MaxWords)
            {
                break;
            }
        }

        return kind != FieldKind.None;
    }

    private static bool IsLabelChar(ReadOnlySpan<char> text, int i) =>
        char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’' || (text[i] > 0x7F && char.GetUnicodeCategory(text[i]) == System.Globalization.UnicodeCategory.NonSpacingMark);

    private static int SkipSeparator(ReadOnlySpan<char> text, int i, out bool separated)
    {
        separated = false;
        bool quoted = text[..i].Contains('"') && i < text.Length && text[i] == '"';
        i += quoted ? 1 : 0;
        while (i < text.Length && (text[i] is ' ' or '*' or '_' or ')' or '.' or '?' || Separators.Contains(text[i])))
        {
            separated |= Separators.Contains(text[i]) || text[i] == '*';
            i++;
        }

        return i;
    }

    /// <summary>Takes the bullet before a label into it.</summary>
    private static int WithBullet(ReadOnlySpan<char> text, int labelStart, int from)
    {
        int i = labelStart;
        while (i > from && (text[i - 1] is ' ' or '*' or '_' or '#' or '(' or '[' or '{' or '"' or '+' or '|' or ',' or ';' || Separators.Contains(text[i - 1]) || (text[i - 1] > '\u2000' && !char.IsLetterOrDigit(text[i - 1]) && text[i - 1] is not ('’' or '”' or '»' or '…' or '。' or '、' or '，' or '）'))))
        {
            i--;
        }

        return i;
    }
}
