using ArticleCleaner.Blocks;

namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>A made-up record that the article shows: a text about test data says so right before it.</summary>
internal static class SampleRecord
{
    /// <summary>Blocks before the record that may introduce it.</summary>
    private const int MaxBlocks = 3;

    /// <summary>Characters of each that are looked at, the last ones: a page may hold many records in one block.</summary>
    private const int MaxCharacters = 600;

    private static readonly string[] Subjects =
    [
        "faker", "fake data", "fake user", "fake profile", "fake name", "test data", "test user", "test record", "mock data", "mock user", "dummy data", "dummy user", "dummy record",
        "sample data", "sample record", "sample user", "testdaten", "données de test", "données fictives", "datos de prueba", "dados de teste", "dati di prova", "тестовые данные", "测试数据", "テストデータ",
    ];

    /// <summary>Whether the text shortly before the run speaks of made-up data; in the run's own block, what stands before it.</summary>
    public static bool IsIntroduced(RuleContext context, int start) => IsIntroduced(context, start, Subjects);

    /// <summary>The same with other words to look for.</summary>
    public static bool IsIntroduced(RuleContext context, int start, string[] subjects)
    {
        int own = LastFrom(context.Page.Blocks.Span, start);
        for (int i = own; i >= 0 && i > own - MaxBlocks; i--)
        {
            PageBlock block = context.Page.Blocks[i];
            int end = Math.Min(block.End, start);
            ReadOnlySpan<char> text = context.Page.Text.Span[Math.Max(block.Start, end - MaxCharacters)..end];
            foreach (string subject in subjects)
            {
                if (text.Contains(subject, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The last block that begins before an offset, by bisection; -1 when none does.</summary>
    private static int LastFrom(ReadOnlySpan<PageBlock> blocks, int offset)
    {
        int low = 0, high = blocks.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = blocks[middle].Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low - 1;
    }
}
