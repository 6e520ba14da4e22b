namespace ArticleCleaner.Generation;

/// <summary>Plans an article: title, sections of paragraphs, lists; sentences are drawn without repetition.</summary>
internal sealed class ArticlePlanner
{
    private readonly LanguageMaterial _material;
    private readonly Random _random;
    private readonly Queue<string> _sentences;
    private readonly Queue<string> _headings;
    private readonly bool _stuffed;

    public ArticlePlanner(LanguageMaterial material, Random random, bool stuffed)
    {
        _material = material;
        _random = random;
        _stuffed = stuffed;
        Topic = material.Topics[random.Next(material.Topics.Count)];
        _sentences = Shuffled(Topic.Sentences);
        _headings = Shuffled(Topic.Headings);
        Keyword = Draw(Topic.Keywords);
        Title = Fill(Topic.Titles[random.Next(Topic.Titles.Count)]);
    }

    public Topic Topic { get; }

    public string Keyword { get; }

    public string Title { get; }

    private string Capitalised => char.ToUpperInvariant(Keyword[0]) + Keyword[1..];

    public List<string> SectionTitles { get; } = [];

    /// <summary>The article's groups; every group is a heading, a paragraph or a list.</summary>
    public List<PlanGroup> Plan()
    {
        var groups = new List<PlanGroup> { Paragraph() };
        int sections = _random.Next(2, 5);
        for (int section = 0; section < sections && _headings.Count > 0 && _sentences.Count > 6; section++)
        {
            string heading = Fill(_headings.Dequeue());
            SectionTitles.Add(heading);
            groups.Add(new PlanGroup(PlanLayout.Flow, [PlanBlock.Of(PlanShape.Heading, heading)]));
            for (int paragraph = _random.Next(1, 4); paragraph > 0 && _sentences.Count > 3; paragraph--)
            {
                groups.Add(Paragraph());
            }

            if (Topic.Items.Count >= 3 && section == 1 && _random.Chance(0.5))
            {
                groups.Add(new PlanGroup(PlanLayout.List, [.. Shuffled(Topic.Items).Take(_random.Next(3, 6)).Select(item => PlanBlock.Of(PlanShape.Item, Fill(item)))]));
            }
        }

        return groups;
    }

    public IReadOnlyList<string> Captions(int count) => [.. Shuffled(Topic.Captions).Take(count).Select(Fill)];

    private PlanGroup Paragraph()
    {
        var runs = new List<PlanRun>();
        int count = Math.Min(_random.Next(2, 6), _sentences.Count);
        bool bold = false;
        for (int i = 0; i < count; i++)
        {
            string gap = i > 0 && !_material.IsUnspaced ? " " : "";
            string sentence = gap + Spin.Expand(_sentences.Dequeue(), _random);
            int keyword = sentence.IndexOf("<k>", StringComparison.Ordinal);
            if (keyword >= 0 && _stuffed && !bold)
            {
                bold = true;
                runs.Add(new PlanRun(sentence[..keyword], []));
                runs.Add(new PlanRun(keyword == gap.Length ? Capitalised : Keyword, [], Bold: true));
                sentence = sentence[(keyword + 3)..];
            }

            runs.Add(new PlanRun(FillKeyword(sentence, gap.Length), []));
        }

        return new PlanGroup(PlanLayout.Flow, [new PlanBlock(PlanShape.Paragraph, [.. runs.Where(run => run.Text.Length > 0)])]);
    }

    private string Fill(string template) => FillKeyword(Spin.Expand(template, _random), 0);

    /// <summary>Puts the keyword in, with a capital where the text begins with it.</summary>
    private string FillKeyword(string text, int start)
    {
        if (text.AsSpan(start).StartsWith("<k>"))
        {
            text = text[..start] + Capitalised + text[(start + 3)..];
        }

        return text.Replace("<k>", Keyword, StringComparison.Ordinal);
    }

    private string Draw(List<string> list) => Spin.Expand(list[_random.Next(list.Count)], _random);

    private Queue<string> Shuffled(List<string> list)
    {
        string[] all = [.. list];
        _random.Shuffle(all);
        return new Queue<string>(all);
    }
}
