using System.Buffers;
using ArticleCleaner.Blocks;
using ArticleCleaner.Metadata.Dates;

namespace ArticleCleaner.Metadata.Html;

/// <summary>
/// Reads the elements of the body that state something by attribute, rel, tag, or by the words in their class or id that
/// authors of templates use for bylines and dates.
/// </summary>
internal static class BodyElements
{
    private const int MaxByline = 200;
    private const int MaxDate = 120;

    /// <summary>Characters before a day, and of its whole block, from which on it stands in a text.</summary>
    private const int LeastOfSentence = 40;
    private const int LeastOfProse = 100;
    private const int CertainlyProse = 240;

    private static readonly string[] AuthorParts =
        ["author", "byline", "autor", "auteur", "posted-by", "postedby", "written-by", "username", "writer", "redakteur", "contributor", "by-line", "user-name"];

    private static readonly string[] DateParts = ["date", "time", "publish", "posted", "datum", "fecha", "updated", "modified"];

    /// <summary>Most names speak of neither.</summary>
    private static readonly PartFilter AuthorOrDate = new(AuthorParts, DateParts);

    private static readonly SearchValues<string> AuthorWords = SearchValues.Create(AuthorParts, StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> NotTheName = SearchValues.Create(
        ["bio", "avatar", "image", "img", "photo", "social", "desc", "follow", "about", "role", "title", "posts", "count", "link-list", "icon", "email", "label", "job", "position", "box"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> OfAQuotation = SearchValues.Create(["quote", "testimonial", "citation"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> DateWords = SearchValues.Create(DateParts, StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> UpdateNames = SearchValues.Create(
        ["updat", "modif", "edited", "revis"], StringComparison.OrdinalIgnoreCase);

    /// <summary>By number in <see cref="PageDocument.Names"/>, whether a name may speak of an author or a date.</summary>
    public static bool[] TellingNames(PageDocument page)
    {
        var telling = new bool[page.Names.Count];
        for (int i = 0; i < telling.Length; i++)
        {
            telling[i] = AuthorOrDate.MayHold(page.Names[i]);
        }

        return telling;
    }

    public static void Read(PageDocument page, int element, bool[] tellingNames, in Surroundings surroundings, FieldValues values)
    {
        ref PageElement read = ref page.Elements[element];
        if (read.Tag == HtmlTag.Time)
        {
            ReadTime(page, element, surroundings, values);
        }

        foreach (ref readonly PageAttribute attribute in page.Attributes.Span.Slice(read.FirstAttribute, read.AttributeCount))
        {
            switch (attribute.Name)
            {
                case AttributeName.Itemprop or AttributeName.Property:
                    ReadProperty(page, element, page.AttributeText.Slice(attribute.Start, attribute.Length), surroundings, values);
                    break;
                case AttributeName.Rel:
                    ReadRel(page, element, page.AttributeText.Slice(attribute.Start, attribute.Length), surroundings, values);
                    break;
                case AttributeName.Href when read.Tag == HtmlTag.A && read.TextEnd - read.TextStart <= MaxDate
                    && AuthorLinks.IsOne(page.AttributeText.Slice(attribute.Start, attribute.Length), page.TextInside(element)) && page.Closest(element, HtmlTag.Nav) < 0:
                    Add(page, element, MetadataField.Author, "href:author", 50, MaxDate, surroundings, values);
                    break;
                case AttributeName.Class or AttributeName.Id or AttributeName.DataTestid when tellingNames[attribute.Value]:
                    ReadWords(page, element, page.AttributeText.Slice(attribute.Start, attribute.Length), surroundings, values);
                    break;
            }
        }
    }

    private static void ReadProperty(PageDocument page, int element, ReadOnlySpan<char> property, in Surroundings surroundings, FieldValues values)
    {
        ReadOnlySpan<char> value = page.Attribute(element, AttributeName.Content);
        value = value.IsEmpty ? page.Attribute(element, AttributeName.Datetime) : value;
        value = value.IsEmpty ? TextOf(page, element) : value;
        if (value.Length <= MaxByline)
        {
            ItemProperties.Read(page, element, property, value, surroundings, values);
        }
    }

    private static void ReadRel(PageDocument page, int element, ReadOnlySpan<char> rel, in Surroundings surroundings, FieldValues values)
    {
        if (rel.Contains("author", StringComparison.OrdinalIgnoreCase))
        {
            Add(page, element, MetadataField.Author, "rel:author", 75, MaxByline, surroundings, values);
        }
        else if (rel.Contains("license", StringComparison.OrdinalIgnoreCase))
        {
            values.Add(MetadataField.Licence, page.Attribute(element, AttributeName.Href), "rel:license", 70, element);
        }
        else if (rel.Equals("tag", StringComparison.OrdinalIgnoreCase) || rel.Equals("category tag", StringComparison.OrdinalIgnoreCase))
        {
            MetadataField field = rel.Length > 3 ? MetadataField.Category : MetadataField.Tag;
            Add(page, element, field, "rel:tag", 50, MaxDate, surroundings, values);
        }
    }

    private static void ReadWords(PageDocument page, int element, ReadOnlySpan<char> names, in Surroundings surroundings, FieldValues values)
    {
        if (names.ContainsAny(AuthorWords) && !names.ContainsAny(OfAQuotation))
        {
            Add(page, element, MetadataField.Author, "class:author", names.ContainsAny(NotTheName) ? 45 : 65, MaxByline, surroundings, values);
        }

        if (page.Elements[element].Tag != HtmlTag.Time && names.ContainsAny(DateWords) && page.TextInside(element).ContainsAnyInRange('0', '9'))
        {
            ReadDates(page, element, names.ContainsAny(UpdateNames), surroundings, values);
        }
    }

    private static void ReadDates(PageDocument page, int element, bool change, in Surroundings surroundings, FieldValues values)
    {
        ReadOnlySpan<char> text = page.TextInside(element);
        if (text.Length > MaxDate || values.IsFull(MetadataField.Published) || values.IsFull(MetadataField.Modified) || !DateScanner.TryFind(text, true, out FoundDate date))
        {
            return;
        }

        int penalty = surroundings.Penalty(element);
        if (penalty < Surroundings.Excluded)
        {
            string source = DatesInProse.Has(text, date) ? VisibleFacts.InProse : "class:date";
            DatesInText.Add(text, DatesInText.LabelBefore(page, element), change, new FieldValue(MetadataField.Published, "", source, 55 - penalty, element), true, values);
        }
    }

    private static void ReadTime(PageDocument page, int element, in Surroundings surroundings, FieldValues values)
    {
        ReadOnlySpan<char> names = page.Attribute(element, AttributeName.Class);
        ReadOnlySpan<char> value = page.Attribute(element, AttributeName.Datetime);
        value = value.IsEmpty ? page.TextInside(element) : value;
        ReadOnlySpan<char> label = DatesInText.LabelBefore(page, element);
        bool update = (names.ContainsAny(UpdateNames) || UpdateWords.Before(label) || UpdateWords.Begin(page.TextInside(element))) && !names.Contains("publish", StringComparison.OrdinalIgnoreCase);
        bool labelled = !update && PublicationWords.In(label);
        bool publication = labelled || (!update && names.Contains("publish", StringComparison.OrdinalIgnoreCase));
        if (value.Length <= MaxDate && !(label.Length > LeastOfSentence && !labelled && !update && IsInProse(page, element)))
        {
            // Pages that list facts about themselves in a column beside the text label them.
            int rank = labelled ? 70 + Math.Min(Surroundings.Doubtful, surroundings.Penalty(element)) : publication ? 70 : 64;
            AddValue(page, element, update ? MetadataField.Modified : MetadataField.Published, value, "time", rank, surroundings, values);
        }
    }

    /// <summary>Whether a day is told within a text: it is what the text is about.</summary>
    private static bool IsInProse(PageDocument page, int element)
    {
        ref PageElement time = ref page.Elements[element];
        return time.FirstBlock < page.Blocks.Count && page.Blocks[time.FirstBlock] is { Shape: BlockShape.Paragraph, Length: > LeastOfProse } block && time.TextStart > block.Start && time.TextEnd <= block.End
            && (block.Length > CertainlyProse || page.TextOf(block)[^1] is '.' or '!' or '?' or '…' or '。');
    }

    private static void Add(PageDocument page, int element, MetadataField field, string source, int rank, int maxLength, in Surroundings surroundings, FieldValues values)
    {
        ReadOnlySpan<char> text = TextOf(page, element);
        if (text.Length <= maxLength)
        {
            AddValue(page, element, field, text, source, rank, surroundings, values);
        }
    }

    /// <summary>The element's text in one line; where blocks meet a bar stands, which parts a name from what is around it.</summary>
    private static ReadOnlySpan<char> TextOf(PageDocument page, int element)
    {
        ReadOnlySpan<char> text = page.TextInside(element);
        return text.Length <= MaxByline && text.Contains('\n') ? text.ToString().Replace("\n", " | ", StringComparison.Ordinal) : text;
    }

    private static void AddValue(PageDocument page, int element, MetadataField field, ReadOnlySpan<char> value, string source, int rank, in Surroundings surroundings, FieldValues values)
    {
        if (value.IsEmpty || values.IsFull(field))
        {
            return;
        }

        int penalty = surroundings.Penalty(element);
        if (penalty < Surroundings.Excluded)
        {
            values.Add(field, value, source, rank - penalty, element);
        }
    }
}
