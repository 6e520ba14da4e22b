using System.Text;
using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Flattening;

/// <summary>Gathers the text between block tags as lines, leaving out elements that hold no visible text.</summary>
internal sealed class LineCollector : ITagHandler
{
    private static readonly HashSet<string> Blocks =
    [
        .. ("address article aside blockquote body br button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form "
            + "h1 h2 h3 h4 h5 h6 header hr html label legend li main menu nav ol option p pre section select summary table tbody td tfoot th thead title tr ul").Split(' '),
    ];

    private static readonly HashSet<string> Skipped = ["script", "style", "noscript", "template", "svg", "head", "iframe", "object", "textarea"];

    private readonly StringBuilder _lines = new();
    private readonly StringBuilder _run = new();
    private readonly Stack<string> _skipping = new();

    public void StartTag(string name)
    {
        bool skipped = Skipped.Contains(name);
        bool outside = _skipping.Count == 0;
        if (skipped)
        {
            _skipping.Push(name);
        }

        if (outside && (skipped || Blocks.Contains(name)))
        {
            Flush();
        }
    }

    public void EndTag(string name)
    {
        if (_skipping.Count == 0)
        {
            if (Blocks.Contains(name))
            {
                Flush();
            }
        }
        else if (_skipping.Contains(name))
        {
            while (_skipping.Count > 0 && _skipping.Pop() != name)
            {
            }
        }
        else if (name is "body" or "html")
        {
            _skipping.Clear();
        }
    }

    public void Data(ReadOnlySpan<char> text, bool raw)
    {
        if (_skipping.Count > 0)
        {
            return;
        }

        if (raw)
        {
            _run.Append(text);
        }
        else
        {
            CharacterReferences.Append(_run, text);
        }
    }

    /// <summary>The lines so far.</summary>
    public string Finish()
    {
        Flush();
        return _lines.ToString();
    }

    private void Flush()
    {
        string text = PythonText.Fold(_run.ToString());
        _run.Clear();
        if (text.Length > 0)
        {
            _lines.Append(_lines.Length > 0 ? "\n" : "").Append(text);
        }
    }
}
