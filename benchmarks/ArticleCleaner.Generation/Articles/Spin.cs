using System.Text;

namespace ArticleCleaner.Generation;

/// <summary>Expands sentence templates: <c>{a|b|c}</c> is one of its parts, which may hold further braces; <c>[3-40]</c> is a whole number.</summary>
public static class Spin
{
    /// <summary>One text of the template's many.</summary>
    public static string Expand(string template, Random random)
    {
        var result = new StringBuilder(template.Length);
        int position = 0;
        Append(template, ref position, random, result);
        return result.ToString();
    }

    private static void Append(string template, ref int position, Random random, StringBuilder? result)
    {
        // The templates are this project's own data, at most three braces deep.
        for (; position < template.Length; position++)
        {
            char c = template[position];
            if (c is '|' or '}')
            {
                return;
            }

            if (c == '{')
            {
                AppendChoice(template, ref position, random, result);
            }
            else if (c == '[' && TryReadRange(template, ref position, out int low, out int high))
            {
                int number = random.Next(low, high + 1);
                result?.Append(System.Globalization.CultureInfo.InvariantCulture, $"{number}");
            }
            else
            {
                result?.Append(c);
            }
        }
    }

    private static void AppendChoice(string template, ref int position, Random random, StringBuilder? result)
    {
        int choices = 1;
        int depth = 0;
        for (int i = position; i < template.Length; i++)
        {
            depth += template[i] == '{' ? 1 : template[i] == '}' ? -1 : 0;
            choices += depth == 1 && template[i] == '|' ? 1 : 0;
            if (depth == 0)
            {
                break;
            }
        }

        int chosen = random.Next(choices);
        for (int choice = 0; choice < choices; choice++)
        {
            position++;
            Append(template, ref position, random, choice == chosen ? result : null);
        }
    }

    private static bool TryReadRange(string template, ref int position, out int low, out int high)
    {
        low = high = 0;
        int dash = template.IndexOf('-', position);
        int end = template.IndexOf(']', position);
        if (dash < 0 || end < dash
            || !int.TryParse(template.AsSpan(position + 1, dash - position - 1), out low)
            || !int.TryParse(template.AsSpan(dash + 1, end - dash - 1), out high))
        {
            return false;
        }

        position = end;
        return true;
    }
}
