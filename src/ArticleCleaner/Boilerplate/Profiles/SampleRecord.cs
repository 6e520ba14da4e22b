namespace ArticleCleaner.Boilerplate.Profiles;

/// <summary>A made-up record that the article shows: a text about test data says so right before it.</summary>
internal static class SampleRecord
{
    /// <summary>Blocks before the record that may introduce it.</summary>
    private const int MaxBlocks = 3;

    private static readonly string[] Subjects =
    [
        "faker", "fake data", "fake user", "fake profile", "fake name", "test data", "test user", "test record", "mock data", "mock user", "dummy data", "dummy user", "dummy record",
        "sample data", "sample record", "sample user", "testdaten", "données de test", "données fictives", "datos de prueba", "dados de teste", "dati di prova", "тестовые данные", "测试数据", "テストデータ",
    ];

    /// <summary>Whether a block shortly before the run speaks of made-up data.</summary>
    public static bool IsIntroduced(RuleContext context, int start)
    {
        int block = context.BlockCount;
        while (block > 0 && context.Page.Blocks[block - 1].Start >= start)
        {
            block--;
        }

        for (int i = block - 1; i >= 0 && i >= block - MaxBlocks; i--)
        {
            ReadOnlySpan<char> text = context.TextOf(i);
            foreach (string subject in Subjects)
            {
                if (text.Contains(subject, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
