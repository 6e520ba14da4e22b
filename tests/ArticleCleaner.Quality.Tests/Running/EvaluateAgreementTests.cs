using System.Diagnostics;
using System.Text.Json;
using ArticleCleaner.Quality.Data;
using ArticleCleaner.Quality.Flattening;
using ArticleCleaner.Quality.Running;
using ArticleCleaner.Quality.Scoring;

namespace ArticleCleaner.Quality.Tests.Running;

/// <summary>The published scorer, a Python program, on the same predictions: our figures are its figures to three decimals.</summary>
[Category("Development")]
internal sealed class EvaluateAgreementTests
{
    private const string EvaluateVariable = "ARTICLECLEANER_EVALUATE";

    [TestCase("wcxb", "wcxb-dev")]
    [TestCase("aeb", "aeb")]
    [TestCase("trafilatura", "trafilatura")]
    public void Figures_AreThoseOfThePublishedScorer(string name, string theirName)
    {
        string data = Variable(EvaluationSets.DataVariable), evaluate = Variable(EvaluateVariable);
        EvaluationSet set = EvaluationSets.Load(name, data);
        SetResult result = SetRunner.Run(set, [new TitleAndLines()], SetRunner.AsStored)[0];
        string file = Path.Combine(Path.GetTempPath(), $"agreement-{name}-{Environment.ProcessId}.jsonl");
        PredictionFile.Write(file, result);
        try
        {
            using JsonDocument theirs = JsonDocument.Parse(Python(evaluate, theirName, file, "--json", "--data", data));
            JsonElement root = theirs.RootElement;
            Compare(root, set.Scorer.Total([.. result.Pages.Select(page => page.Score)]), "all");
            foreach (JsonProperty type in root.GetProperty("types").EnumerateObject())
            {
                Compare(type.Value, set.Scorer.Total([.. result.Pages.Where(page => page.Page.Truth.PageType == type.Name).Select(page => page.Score)]), type.Name);
            }

            IReadOnlyDictionary<string, FieldFigures> fields = MetadataScorer.Score(result.Pages.Select(page => (page.Page.Truth, page.Prediction)));
            Assert.That(fields.Keys, Is.EquivalentTo(root.GetProperty("meta").EnumerateObject().Select(field => field.Name)));
            foreach (JsonProperty field in root.GetProperty("meta").EnumerateObject())
            {
                Assert.That(fields[field.Name].Pages, Is.EqualTo(field.Value.GetProperty("n").GetInt32()), field.Name);
                Assert.That(fields[field.Name].Accuracy, Is.EqualTo(field.Value.GetProperty("accuracy").GetDouble()).Within(0.0005), field.Name);
                Assert.That(fields[field.Name].OfAnswered, Is.EqualTo(field.Value.GetProperty("of_answered").GetDouble()).Within(0.0005), field.Name);
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    [TestCase("wcxb", "wcxb-dev")]
    [TestCase("aeb", "aeb")]
    [TestCase("trafilatura", "trafilatura")]
    public void FlattenedPages_AreThoseOfThePublishedFlattener(string name, string theirName)
    {
        string data = Variable(EvaluationSets.DataVariable);
        string flatten = Path.Combine(Path.GetDirectoryName(Variable(EvaluateVariable))!, "flatten.py");
        Assume.That(flatten, Does.Exist);
        string file = Path.Combine(Path.GetTempPath(), $"flattened-{name}-{Environment.ProcessId}.jsonl");
        Python(flatten, theirName, file);
        try
        {
            var theirs = new Dictionary<string, string>();
            foreach (string line in File.ReadLines(file))
            {
                using JsonDocument entry = JsonDocument.Parse(line);
                theirs[entry.RootElement.GetProperty("id").GetString()!] = entry.RootElement.GetProperty("text").GetString()!;
            }

            List<string> different = [.. EvaluationSets.Load(name, data).Pages.Where(page => HtmlFlattener.Flatten(page.ReadText()) != theirs[page.Id]).Select(page => page.Id)];
            Assert.That(different, Is.Empty);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void Compare(JsonElement theirs, SetFigures ours, string group)
    {
        Assert.That(ours.F1, Is.EqualTo(theirs.GetProperty("f1").GetDouble()).Within(0.0005), group);
        Assert.That(ours.Precision, Is.EqualTo(theirs.GetProperty("precision").GetDouble()).Within(0.0005), group);
        Assert.That(ours.Recall, Is.EqualTo(theirs.GetProperty("recall").GetDouble()).Within(0.0005), group);
        foreach ((string name, double value) in ours.More)
        {
            Assert.That(value, Is.EqualTo(theirs.GetProperty(name).GetDouble()).Within(0.0005), $"{group} {name}");
        }
    }

    private static string Variable(string name)
    {
        string? value = Environment.GetEnvironmentVariable(name);
        if (value is null)
        {
            Assert.Ignore($"set {name} to the {(name == EvaluateVariable ? "published scorer evaluate.py" : "folder of the development sets")}");
        }

        return value;
    }

    private static string Python(params string[] arguments)
    {
        var start = new ProcessStartInfo("python3") { RedirectStandardOutput = true };
        foreach (string argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.That(process.ExitCode, Is.Zero);
        return output;
    }

    /// <summary>A prediction that touches every part of the scorers: the flattened page with its first lines as metadata.</summary>
    private sealed class TitleAndLines : IExtractor
    {
        public string Name => "lines";

        public Prediction Extract(PageInput page)
        {
            Article article = new PageCleaner().Clean(page.Text, new PageHints { Format = PageFormat.Html });
            string[] lines = HtmlFlattener.Flatten(page.Text).Split('\n');
            string? title = Between(page.Text, "<title>", "</title>");
            string? author = Between(page.Text, "name=\"author\" content=\"", "\"");
            string? date = Between(page.Text, "article:published_time\" content=\"", "\"");
            return new Prediction(article.Text.Length % 3 == 0 ? string.Join('\n', lines) : article.Text, title, author, date);
        }

        private static string? Between(string text, string before, string after)
        {
            int start = text.IndexOf(before, StringComparison.OrdinalIgnoreCase);
            int end = start < 0 ? -1 : text.IndexOf(after, start + before.Length, StringComparison.OrdinalIgnoreCase);
            return end < 0 ? null : text[(start + before.Length)..end];
        }
    }
}
