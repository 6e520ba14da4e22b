using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>
/// A record written as data, <c>{"name": "Ada", "email": "…"}</c>. A page about programming shows such records, made up as a
/// matter of course; one that nothing introduces and no paragraph follows is a leftover like any other profile.
/// </summary>
internal static class DataRecord
{
    private static readonly string[] Subjects =
    [
        "json", "yaml", "api", "endpoint", "payload", "object", "schema", "database", "response", "request", "array", "example", "sample", "code", "field", "script", "query",
        "beispiel", "datenbank", "exemple", "base de données", "ejemplo", "base de datos", "exemplo", "banco de dados", "esempio", "voorbeeld", "przykład", "пример", "örnek", "contoh", "例", "예", "مثال",
    ];

    /// <summary>Whether most labels of a run are in quotes.</summary>
    public static bool Is(PageDocument page, ProfileRun run)
    {
        int quoted = 0;
        foreach (ProfileField field in run.Fields)
        {
            quoted += field.ValueEnd == 0 && page.Text.Slice(field.Start, field.ValueStart - field.Start).IndexOfAny('"', '\'') >= 0 ? 1 : 0;
        }

        return quoted * 2 > run.Fields.Count;
    }

    /// <summary>Whether the page shows the record: as code, introduced by the text above it, or with paragraphs behind it.</summary>
    /// <param name="context">The page.</param>
    /// <param name="run">The record.</param>
    /// <param name="lastProse">The page's last paragraph, see <see cref="LastProse"/>.</param>
    public static bool IsShown(RuleContext context, ProfileRun run, int lastProse)
    {
        int last = run.Fields[^1].Block;
        for (int i = run.Fields[0].Block; i <= last; i++)
        {
            if (context.Page.Blocks[i].Shape == BlockShape.Code)
            {
                return true;
            }
        }

        return lastProse > last || SampleRecord.IsIntroduced(context, run.Start, Subjects);
    }

    /// <summary>Index of the last block that is a paragraph, -1 when there is none.</summary>
    public static int LastProse(RuleContext context)
    {
        int last = context.BlockCount - 1;
        while (last >= 0 && !context.Statistics[last].IsProse)
        {
            last--;
        }

        return last;
    }
}
