using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Structure;

/// <summary>What the names of a page's containers say by <see cref="ContainerVocabulary"/>, each looked up once.</summary>
internal readonly struct ContainerKinds(PageDocument page)
{
    private readonly Entry[] _entries = new Entry[page.Names.Count];

    /// <summary>The kind that the name with this number in <see cref="PageDocument.Names"/> stands for.</summary>
    /// <param name="name">The number.</param>
    /// <param name="found">The part of the name that said so.</param>
    public BoilerplateKind? Of(int name, out ReadOnlySpan<char> found)
    {
        ref Entry entry = ref _entries[name];
        ReadOnlySpan<char> names = page.Names[name];
        if (!entry.IsKnown)
        {
            BoilerplateKind? kind = ContainerVocabulary.Shared.OfNames(names, out ReadOnlySpan<char> part);
            names.Overlaps(part, out int start);
            entry = new Entry(true, kind, start, part.Length);
        }

        found = names.Slice(entry.Start, entry.Length);
        return entry.Kind;
    }

    private readonly record struct Entry(bool IsKnown, BoilerplateKind? Kind, int Start, int Length);
}
