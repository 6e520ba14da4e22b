using System.Text;

namespace ArticleCleaner.Metadata;

/// <summary>Collects the values of a page's fields, bounded in number and length so that no page can make the choice slow.</summary>
internal sealed class FieldValues
{
    /// <summary>More values of one field than this say nothing new; a page that has them is broken or hostile.</summary>
    private const int MaxValuesPerField = 100;

    private const int MaxValueLength = 5000;

    private readonly List<FieldValue>[] _values = [.. Enum.GetValues<MetadataField>().Select(_ => new List<FieldValue>())];

    public IReadOnlyList<FieldValue> this[MetadataField field] => _values[(int)field];

    public IEnumerable<FieldValue> All => _values.SelectMany(values => values);

    public bool IsFull(MetadataField field) => _values[(int)field].Count >= MaxValuesPerField;

    public void Add(MetadataField field, ReadOnlySpan<char> value, string source, int rank, int element = -1)
    {
        value = value.Trim();
        List<FieldValue> values = _values[(int)field];
        if (value.IsEmpty || value.Length > MaxValueLength || values.Count >= MaxValuesPerField)
        {
            return;
        }

        values.Add(new FieldValue(field, Fold(value), source, rank, element));
    }

    /// <summary>The value of the highest rank; of equals the first.</summary>
    public FieldValue? Best(MetadataField field)
    {
        FieldValue? best = null;
        foreach (FieldValue value in _values[(int)field])
        {
            if (best is null || value.Rank > best.Value.Rank)
            {
                best = value;
            }
        }

        return best;
    }

    /// <summary>Runs of white space become one space, control characters go.</summary>
    private static string Fold(ReadOnlySpan<char> value)
    {
        bool clean = true;
        for (int i = 0; i < value.Length && clean; i++)
        {
            clean = !char.IsControl(value[i]) && (!char.IsWhiteSpace(value[i]) || (value[i] == ' ' && value[i - 1] != ' '));
        }

        if (clean)
        {
            return value.ToString();
        }

        var folded = new StringBuilder(value.Length);
        foreach (char c in value)
        {
            if (char.IsWhiteSpace(c))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                {
                    folded.Append(' ');
                }
            }
            else if (!char.IsControl(c))
            {
                folded.Append(c);
            }
        }

        return folded.ToString().TrimEnd();
    }
}
