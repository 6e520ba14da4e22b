using ArticleCleaner.Blocks;

namespace ArticleCleaner.Articles.Assembling;

/// <summary>Recognises notes and the signs that point to them.</summary>
internal static class Footnotes
{
    private const int MaxLevelsToSection = 4;

    /// <summary>Whether a list item is a note: by links that lead to each other, by its role, or by an id in a section of notes.</summary>
    public static bool IsNote(PageDocument page, int item)
    {
        if (page.Notes.Of(item) is not null)
        {
            return true;
        }

        if (page.Elements[item].AttributeCount == 0 || !page.HasAttribute(item, AttributeName.Id))
        {
            return false;
        }

        ReadOnlySpan<char> role = page.Attribute(item, AttributeName.Role);
        if (role.SequenceEqual("doc-endnote") || role.SequenceEqual("doc-footnote"))
        {
            return true;
        }

        if (!IsNoteId(page.Attribute(item, AttributeName.Id)))
        {
            return false;
        }

        int level = 0;
        for (int i = item; i >= 0 && level < MaxLevelsToSection; i = page.Elements[i].Parent, level++)
        {
            if (Vocabulary.ClassContains(page, i, "footnote") || Vocabulary.ClassContains(page, i, "endnote")
                || Vocabulary.ClassContains(page, i, "references") || Vocabulary.ClassContains(page, i, "reflist")
                || page.Attribute(i, AttributeName.Role).SequenceEqual("doc-endnotes"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Whether a paragraph or a box is one note: as <see cref="IsNote"/>, or a single block with a note's id, its own or
    /// that of the link it begins with. It leads back to the text and holds no other note.
    /// </summary>
    public static bool IsNoteOutsideList(PageDocument page, int element)
    {
        if (page.Notes.Of(element) is not null)
        {
            return true;
        }

        if (!IsNote(page, element) && !IsLoneNote(page, element))
        {
            return false;
        }

        if (BackReference(page, element).IsEmpty)
        {
            return false;
        }

        for (int i = element + 1; i < page.Elements[element].End; i++)
        {
            if (page.Elements[i].Tag is HtmlTag.Li or HtmlTag.P or HtmlTag.Div or HtmlTag.Dd && IsNoteId(page.Attribute(i, AttributeName.Id)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a link points to a note: by the link back, by its role, its class, or by a note's id as its target in superscript.</summary>
    public static bool IsReference(PageDocument page, int link, ReadOnlySpan<char> target)
    {
        if (target is not ['#', _, ..])
        {
            return false;
        }

        if (page.Notes.IsReference(link) || IsWordProcessorNote(target[1..]) || page.Attribute(link, AttributeName.Role).SequenceEqual("doc-noteref")
            || Vocabulary.ClassContains(page, link, "footnote-ref") || Vocabulary.ClassContains(page, link, "noteref"))
        {
            return true;
        }

        int parent = page.Elements[link].Parent;
        bool raised = (parent >= 0 && page.Elements[parent].Tag == HtmlTag.Sup)
            || (link + 1 < page.Elements[link].End && page.Elements[link + 1].Tag == HtmlTag.Sup);
        return raised && IsNoteId(target[1..]);
    }

    /// <summary>The id a note's own link leads back to, or nothing.</summary>
    public static ReadOnlySpan<char> BackReference(PageDocument page, int note)
    {
        if (page.Notes.Of(note) is { } linked)
        {
            return linked.Origin;
        }

        ReadOnlySpan<char> found = [];
        for (int i = note + 1; i < page.Elements[note].End; i++)
        {
            if (page.Elements[i].Tag == HtmlTag.A && page.Attribute(i, AttributeName.Href) is ['#', _, ..] target && !IsReference(page, i, target))
            {
                found = target[1..];
            }
        }

        return found;
    }

    /// <summary>The id of a note: the one that is pointed to, its own, or that of the link it begins with.</summary>
    public static ReadOnlySpan<char> IdOf(PageDocument page, int note)
    {
        if (page.Notes.Of(note) is { } linked)
        {
            return linked.Id;
        }

        ReadOnlySpan<char> own = page.Attribute(note, AttributeName.Id).Trim();
        return own.IsEmpty ? LeadingAnchor(page, note) : own;
    }

    private static bool IsLoneNote(PageDocument page, int element)
    {
        ref PageElement note = ref page.Elements[element];
        return note.EndBlock - note.FirstBlock == 1
            && (IsNoteId(page.Attribute(element, AttributeName.Id)) || (note.Tag == HtmlTag.P && IsWordProcessorNote(LeadingAnchor(page, element))));
    }

    /// <summary>The id or name of the link that an element begins with.</summary>
    private static ReadOnlySpan<char> LeadingAnchor(PageDocument page, int element)
    {
        int first = element + 1;
        if (first < page.Elements[element].End && page.Elements[first].Tag is HtmlTag.Sup or HtmlTag.Span)
        {
            first++;
        }

        if (first >= page.Elements[element].End || page.Elements[first].Tag != HtmlTag.A)
        {
            return [];
        }

        ReadOnlySpan<char> id = page.Attribute(first, AttributeName.Id).Trim();
        return id.IsEmpty ? page.Attribute(first, AttributeName.Name).Trim() : id;
    }

    /// <summary>Word writes its footnotes and endnotes so.</summary>
    private static bool IsWordProcessorNote(ReadOnlySpan<char> id) =>
        id.Length > 4 && (id.StartsWith("_ftn", StringComparison.Ordinal) || id.StartsWith("_edn", StringComparison.Ordinal)) && !id[4..].StartsWith("ref", StringComparison.Ordinal);

    private static bool IsNoteId(ReadOnlySpan<char> id)
    {
        // Renderers of users' Markdown put this before every id.
        const string Prefix = "user-content-";
        id = id.StartsWith(Prefix, StringComparison.Ordinal) ? id[Prefix.Length..] : id;
        return id.StartsWith("ref", StringComparison.OrdinalIgnoreCase) || (!LeadsBack(id)
            && (id.StartsWith("fn", StringComparison.OrdinalIgnoreCase) || id.StartsWith("ftn", StringComparison.OrdinalIgnoreCase)
                || id.StartsWith("_ftn", StringComparison.OrdinalIgnoreCase) || id.ContainsIgnoringCase("note")));
    }

    /// <summary>The ids of the signs in the text, to which notes lead back: <c>fnref1</c>, <c>noteref-2</c>.</summary>
    private static bool LeadsBack(ReadOnlySpan<char> id) =>
        id.StartsWith("cite_ref", StringComparison.Ordinal) || id.ContainsIgnoringCase("fnref") || id.ContainsIgnoringCase("ftnref") || id.ContainsIgnoringCase("fn-ref") || id.ContainsIgnoringCase("noteref") || id.ContainsIgnoringCase("note-ref");
}
