using ArticleCleaner.Blocks;
using ArticleCleaner.Boilerplate;
using ArticleCleaner.Signals;

namespace ArticleCleaner.Articles;

/// <summary>
/// What the named rules tell the decision on flattened text. To the model of lines a heading or a paragraph among captions,
/// prompts and advertisement labels looks like one of them; the rules know those by name, in fifteen languages. So what only
/// named lines part from kept ones stays when it is a single heading between paragraphs, prose the model is not against, or
/// an item of a list kept in part. Linear in the page.
/// </summary>
/// <remarks>
/// The bounds were chosen on generated pages (<c>generated</c>, words kept) with a look at flattened pages of sets the model has
/// not met (<c>run --set trafilatura --mode text</c>).
/// </remarks>
internal sealed class InterruptedText
{
    /// <summary>The least probability of a heading between kept paragraphs.</summary>
    private const float LeastHeading = 0.15f;

    /// <summary>The least probability of prose.</summary>
    private const float LeastProse = 0.3f;

    /// <summary>Headings and prose in a row beyond the first or last kept line that may be taken.</summary>
    private const int MaxBeyond = 6;

    /// <summary>Longer lists are indexes.</summary>
    private const int MaxItems = 20;

    private readonly RuleContext _context;
    private readonly ContentDecision _content;
    private readonly LineRole[] _roles;

    private InterruptedText(RuleContext context, ContentDecision content, LineRole[] roles) =>
        (_context, _content, _roles) = (context, content, roles);

    /// <summary>Keeps more lines; changes the decision and the roles.</summary>
    public static void Keep(RuleContext context, ContentDecision content, LineRole[] roles)
    {
        var text = new InterruptedText(context, content, roles);
        text.KeepLists();
        text.KeepBetween();
        text.KeepBeyond(1);
        text.KeepBeyond(-1);
    }

    /// <summary>A list of which an item is kept is kept whole.</summary>
    private void KeepLists()
    {
        int end;
        for (int i = 0; i < _roles.Length; i = end + 1)
        {
            int kept = 0;
            for (end = i; end < _roles.Length && _roles[end] != LineRole.Named && _context.Page.Blocks[end].Shape == BlockShape.ListItem; end++)
            {
                kept += _roles[end] == LineRole.Kept ? 1 : 0;
            }

            if (kept > 0 && kept < end - i && end - i <= MaxItems)
            {
                KeepFrom(i, end);
            }
        }
    }

    /// <summary>Keeps a line between kept ones, named ones not counted.</summary>
    private void KeepBetween()
    {
        int before = -1, between = -1;
        for (int i = 0; i < _roles.Length; i++)
        {
            if (_roles[i] == LineRole.Kept)
            {
                if (between >= 0 && (_roles[between] == LineRole.Prose || (_context.Statistics[before].IsProse && _context.Statistics[i].IsProse)))
                {
                    KeepFrom(between, between + 1);
                }

                (before, between) = (i, -1);
            }
            else if (_roles[i] != LineRole.Named)
            {
                bool alone = before >= 0 && between < 0 && MayStay(i);
                (before, between) = alone ? (before, i) : (-1, -1);
            }
        }
    }

    /// <summary>Goes on over named lines and headings to prose beyond the first or last kept line.</summary>
    private void KeepBeyond(int step)
    {
        int edge = step > 0 ? Array.LastIndexOf(_roles, LineRole.Kept) : Array.IndexOf(_roles, LineRole.Kept);
        int taken = 0;
        for (int i = edge + step; edge >= 0 && i >= 0 && i < _roles.Length && taken < MaxBeyond; i += step)
        {
            if (_roles[i] == LineRole.Named)
            {
                continue;
            }

            if (!MayStay(i))
            {
                break;
            }

            taken++;
            if (_roles[i] == LineRole.Prose)
            {
                KeepFrom(Math.Min(edge, i), Math.Max(edge, i) + 1);
                (edge, taken) = (i, 0);
            }
        }
    }

    private bool MayStay(int line) => _roles[line] switch
    {
        LineRole.Prose => _content.Probability[line] >= LeastProse,
        LineRole.Heading => _content.Probability[line] >= LeastHeading,
        _ => false,
    };

    private void KeepFrom(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_roles[i] != LineRole.Named)
            {
                _content.Kept[i] = true;
                _roles[i] = LineRole.Kept;
            }
        }
    }
}
