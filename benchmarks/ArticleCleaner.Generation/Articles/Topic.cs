namespace ArticleCleaner.Generation;

/// <summary>Templates for articles about one thing.</summary>
public sealed class Topic
{
    private Topic()
    {
    }

    /// <summary>The phrase a stuffed page repeats.</summary>
    public List<string> Keywords { get; } = [];

    /// <summary>Title templates.</summary>
    public List<string> Titles { get; } = [];

    /// <summary>Heading templates.</summary>
    public List<string> Headings { get; } = [];

    /// <summary>Sentence templates; <c>&lt;k&gt;</c> stands for the keyword.</summary>
    public List<string> Sentences { get; } = [];

    /// <summary>Caption templates: no sentences.</summary>
    public List<string> Captions { get; } = [];

    /// <summary>List entry templates.</summary>
    public List<string> Items { get; } = [];

    /// <summary>Reads the topics of a file: a line each, <c>key: template</c>; <c>topic:</c> begins a new one.</summary>
    public static IEnumerable<Topic> Read(IEnumerable<string> lines)
    {
        Topic? topic = null;
        foreach (string line in lines)
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            string key = line[..colon];
            string value = line[(colon + 1)..].Trim();
            if (key == "topic")
            {
                if (topic is not null)
                {
                    yield return topic;
                }

                topic = new Topic();
                continue;
            }

            List<string> list = key switch
            {
                "keyword" => topic!.Keywords,
                "title" => topic!.Titles,
                "heading" => topic!.Headings,
                "s" => topic!.Sentences,
                "caption" => topic!.Captions,
                "item" => topic!.Items,
                _ => throw new FormatException($"“{key}” is no kind of template."),
            };
            list.Add(value);
        }

        if (topic is not null)
        {
            yield return topic;
        }
    }
}
