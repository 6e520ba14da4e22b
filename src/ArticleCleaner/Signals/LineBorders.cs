using ArticleCleaner.Blocks;

namespace ArticleCleaner.Signals;

/// <summary>
/// What parts a line from the article: the label it stands under ("Comments", "You may also like"), and the poorest line
/// between it and the main run of prose. And whether the lines around it speak of what the page's prose speaks of.
/// </summary>
internal sealed class LineBorders
{
    private BorderFacts[] _lines = [];
    private double[] _topic = [];
    private int[] _words = [];
    private int _count;

    public ref readonly BorderFacts Of(int line) => ref _lines[line];

    public void Run(TextScan scan, TextLines lines, TopicWords topic, in ProseRun main, uint language)
    {
        _count = lines.Count;
        if (_lines.Length < _count + 1 || _lines.Length > 1 << 18)
        {
            _lines = new BorderFacts[_count + 64];
            _topic = new double[_count + 65];
            _words = new int[_count + 65];
        }

        (_topic[0], _words[0]) = (0, 0);
        int label = -1;
        for (int i = 0; i < _count; i++)
        {
            ref readonly LineFacts line = ref lines.Facts[i];
            float share = topic.Share(scan, i, language);
            _lines[i] = new BorderFacts
            {
                Topic = share,
                FromLabel = label < 0 ? int.MaxValue : i - label,
                LabelScore = label < 0 ? 0 : Mean(lines.Facts[label].Score),
            };
            label = line.IsShort || line.IsHeading ? i : label;
            _topic[i + 1] = _topic[i] + ((double)share * line.Words);
            _words[i + 1] = _words[i] + line.Words;
        }

        FindTroughs(lines, main);
    }

    /// <summary>The topic share of the lines within reach, by words.</summary>
    public float TopicAround(int line, int reach)
    {
        int start = Math.Max(0, line - reach), end = Math.Min(_count, line + reach + 1);
        return (float)((_topic[end] - _topic[start]) / Math.Max(1, _words[end] - _words[start]));
    }

    private void FindTroughs(TextLines lines, in ProseRun main)
    {
        if (main.Words == 0)
        {
            return;
        }

        float lowest = 0;
        for (int i = main.Last + 1; i < _count; i++)
        {
            lowest = Math.Min(lowest, Mean(lines.Facts[i].Score));
            _lines[i].Trough = lowest;
        }

        lowest = 0;
        for (int i = main.First - 1; i >= 0; i--)
        {
            lowest = Math.Min(lowest, Mean(lines.Facts[i].Score));
            _lines[i].Trough = lowest;
        }
    }

    private static float Mean(WordScore score) => score.Sum / (score.Known + 1);
}

/// <summary>The borders of a line.</summary>
internal struct BorderFacts
{
    /// <summary>The line's own topic share.</summary>
    public float Topic;

    /// <summary>Lines since the last short line or heading before it.</summary>
    public int FromLabel;

    /// <summary>That line's mean word score.</summary>
    public float LabelScore;

    /// <summary>The lowest mean word score of the lines from the main run to this one; 0 in the main run.</summary>
    public float Trough;
}
