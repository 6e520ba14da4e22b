namespace ArticleCleaner.Blocks;

/// <summary>
/// The notes of a page that their links tell: a short link in the text leads to a place from which another link leads back to
/// where the first one stands. No names are needed for that, so it holds for every template.
/// </summary>
/// <remarks>Linear: one pass over the links, and, when some of those within the page are short, one over the ids.</remarks>
internal sealed class NoteLinks
{
    /// <summary>A reference is a number or a sign: longer ones are entries of a table of contents.</summary>
    private const int MaxReferenceLength = 8;

    private const int MaxNoteBlocks = 8;
    private const int MaxNoteLength = 4000;
    private const int MaxLinksInNote = 16;
    private const int MaxLevels = 5;
    private const int MaxElementsAround = 4;

    private static readonly NoteLinks None = new();

    private readonly Dictionary<int, NoteLink> _byNote = [];
    private readonly HashSet<int> _references = [];

    public static NoteLinks Find(PageDocument page)
    {
        List<int>? links = null;
        bool anyReference = false;
        for (int i = 0; i < page.Elements.Count; i++)
        {
            if (page.Elements[i].Tag == HtmlTag.A && page.Attribute(i, AttributeName.Href) is ['#', _, ..])
            {
                (links ??= []).Add(i);
                anyReference |= IsShort(page, i);
            }
        }

        if (links is not { Count: > 1 } || !anyReference)
        {
            return None;
        }

        Dictionary<string, int> places = PlacesOf(page, links);
        var found = new NoteLinks();
        foreach (int link in links)
        {
            found.AddNotes(page, links, places, link);
        }

        return found;
    }

    /// <summary>Whether a link is a reference to a note.</summary>
    public bool IsReference(int link) => _references.Contains(link);

    /// <summary>The note that an element makes; <see langword="null"/> when it makes none.</summary>
    public NoteLink? Of(int element) => _byNote.TryGetValue(element, out NoteLink note) ? note : null;

    /// <summary>The first element with each id or name that a link leads to.</summary>
    private static Dictionary<string, int> PlacesOf(PageDocument page, List<int> links)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup = places.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (int link in links)
        {
            lookup.TryAdd(Target(page, link), -1);
        }

        for (int i = 0; i < page.Elements.Count; i++)
        {
            ref PageElement element = ref page.Elements[i];
            foreach (ref readonly PageAttribute attribute in page.Attributes.Span.Slice(element.FirstAttribute, element.AttributeCount))
            {
                if (attribute.Name == AttributeName.Id || (attribute.Name == AttributeName.Name && element.Tag == HtmlTag.A))
                {
                    ReadOnlySpan<char> id = page.AttributeText.Slice(attribute.Start, attribute.Length);
                    if (lookup.TryGetValue(id, out int known) && known < 0)
                    {
                        lookup[id] = i;
                    }
                }
            }
        }

        return places;
    }

    private void AddNotes(PageDocument page, List<int> links, Dictionary<string, int> places, int reference)
    {
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup = places.GetAlternateLookup<ReadOnlySpan<char>>();
        ReadOnlySpan<char> id = Target(page, reference);
        int place = lookup[id];
        if (place <= reference || !IsShort(page, reference))
        {
            return;
        }

        int note = place;
        for (int level = 0; level < MaxLevels && note > 0 && !page.Elements[note].Tag.Is(TagRoles.Block); level++)
        {
            note = page.Elements[note].Parent;
        }

        if (_byNote.ContainsKey(note))
        {
            _references.Add(reference);
            return;
        }

        ref PageElement box = ref page.Elements[note];
        if (note <= reference || box.Tag is not (HtmlTag.Li or HtmlTag.P or HtmlTag.Div or HtmlTag.Dd or HtmlTag.Aside or HtmlTag.Section)
            || box.EndBlock - box.FirstBlock > MaxNoteBlocks || box.TextEnd - box.TextStart > MaxNoteLength)
        {
            return;
        }

        int first = links.BinarySearch(note);
        first = first < 0 ? ~first : first;
        for (int i = first; i < links.Count && i - first < MaxLinksInNote && links[i] < box.End; i++)
        {
            int origin = lookup[Target(page, links[i])];
            if (origin >= 0 && StandsAt(page, reference, origin))
            {
                _byNote.Add(note, new NoteLink(id.ToString(), Target(page, links[i]).ToString()));
                _references.Add(reference);
                return;
            }
        }
    }

    /// <summary>Whether a link is, holds, is held by or follows the element that another leads to.</summary>
    private static bool StandsAt(PageDocument page, int link, int place)
    {
        if (place > link)
        {
            return place < page.Elements[link].End;
        }

        int parent = link;
        for (int level = 0; parent > place && level < MaxLevels; level++)
        {
            parent = page.Elements[parent].Parent;
        }

        return parent == place ? page.Elements[place].End - place <= MaxElementsAround : page.Elements[place].End == link;
    }

    private static bool IsShort(PageDocument page, int link) => page.TextInside(link).Length is > 0 and <= MaxReferenceLength;

    private static ReadOnlySpan<char> Target(PageDocument page, int link) => page.Attribute(link, AttributeName.Href)[1..];
}

/// <summary>A note that links tell.</summary>
/// <param name="Id">The id of its place.</param>
/// <param name="Origin">The id that its own link leads back to.</param>
internal readonly record struct NoteLink(string Id, string Origin);
