using ArticleCleaner.Blocks;

namespace ArticleCleaner;

/// <summary>
/// Matches a set of selectors against all elements of a page in one pass: each element has a bit per compound that says
/// whether the selector up to it ends there, and one that says whether it ends there or above.
/// </summary>
internal sealed class SelectorMatcher
{
    /// <summary>Compounds of one site rule; a bit each.</summary>
    private const int MaxSteps = 64;

    private readonly List<(SelectorStep Step, bool IsFirst)> _steps = [];

    /// <summary>By group of selectors: the bits of the compounds that end its selectors.</summary>
    private readonly List<ulong> _groups = [];

    /// <summary>Adds selectors that are asked for together.</summary>
    /// <returns>The index of their group.</returns>
    /// <exception cref="FormatException">A selector is not understood, or there are too many.</exception>
    public int AddGroup(IEnumerable<string> selectors)
    {
        ulong ends = 0;
        foreach (Selector selector in selectors.SelectMany(SelectorParser.Parse))
        {
            for (int i = 0; i < selector.Steps.Count; i++)
            {
                _steps.Add((selector.Steps[i], i == 0));
            }

            if (_steps.Count > MaxSteps)
            {
                throw new FormatException($"The selectors of one site rule have more than {MaxSteps} parts; make several rules of it.");
            }

            ends |= 1UL << (_steps.Count - 1);
        }

        _groups.Add(ends);
        return _groups.Count - 1;
    }

    /// <summary>For each element the bits of the groups that select it.</summary>
    public uint[] Match(PageDocument page)
    {
        int count = page.Elements.Count;
        var here = new ulong[count];
        var hereOrAbove = new ulong[count];
        var groups = new uint[count];
        for (int i = 0; i < count; i++)
        {
            int parent = page.Elements[i].Parent;
            ulong above = parent < 0 ? 0 : hereOrAbove[parent];
            ulong ofParent = parent < 0 ? 0 : here[parent];
            ulong found = 0;
            for (int s = 0; s < _steps.Count; s++)
            {
                (SelectorStep step, bool first) = _steps[s];
                bool reached = first || ((step.IsChild ? ofParent : above) & (1UL << (s - 1))) != 0;
                if (reached && step.Matches(page, i))
                {
                    found |= 1UL << s;
                }
            }

            here[i] = found;
            hereOrAbove[i] = above | found;
            for (int g = 0; found != 0 && g < _groups.Count; g++)
            {
                groups[i] |= (found & _groups[g]) != 0 ? 1U << g : 0;
            }
        }

        return groups;
    }
}
