using System.Runtime.InteropServices;
using ArticleCleaner.Signals;
using ArticleCleaner.Training.Pages;

namespace ArticleCleaner.Training.Vocabulary;

/// <summary>
/// Makes a vocabulary of pages. Every site has one voice: a token's score is the smoothed log-odds of the mean, over the
/// sites that use it, of the share of main content under it; an item's type scores are the log of how much likelier each
/// page type is on sites that use it.
/// </summary>
internal static class VocabularyLearner
{
    /// <summary>A word that fewer sites use says more of the sites than of the word.</summary>
    private const int LeastSites = 5;

    private const float ContentSmoothing = 1;
    private const float TypeSmoothing = 8;

    /// <summary>Items that move no type by this much (natural logarithm) are left out.</summary>
    private const float LeastTypeScore = 0.3f;

    public static ModelVocabulary Learn(IEnumerable<LabelledPage> pages)
    {
        List<List<LabelledPage>> sites = [.. pages.GroupBy(page => page.Page.Group).Select(site => site.ToList())];
        (uint[] tokens, float[] scores) = LearnContent(sites);
        (uint[] items, float[] types) = LearnTypes(sites);
        return new ModelVocabulary(tokens, scores, items, types);
    }

    private static (uint[] Tokens, float[] Scores) LearnContent(List<List<LabelledPage>> sites)
    {
        var shares = new Dictionary<uint, (float Share, int Sites)>();
        double content = 0, all = 0;
        foreach (List<LabelledPage> site in sites)
        {
            var counts = new Dictionary<uint, ContentCount>();
            foreach (LabelledPage page in site)
            {
                foreach ((uint token, ContentCount count) in page.Tokens)
                {
                    ref ContentCount sum = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, token, out _);
                    sum.Content += count.Content;
                    sum.All += count.All;
                }
            }

            foreach ((uint token, ContentCount count) in counts)
            {
                ref (float Share, int Sites) sum = ref CollectionsMarshal.GetValueRefOrAddDefault(shares, token, out _);
                sum.Share += count.Content / count.All;
                sum.Sites++;
                content += count.Content / count.All;
                all++;
            }
        }

        double prior = all == 0 ? 0.5 : content / all;
        (uint Token, float Score)[] kept = [.. shares
            .Where(static entry => entry.Value.Sites >= LeastSites)
            .OrderBy(static entry => entry.Key)
            .Select(entry => (entry.Key, LogOdds((entry.Value.Share + (ContentSmoothing * prior)) / (entry.Value.Sites + ContentSmoothing))))];
        return ([.. kept.Select(static entry => entry.Token)], [.. kept.Select(static entry => entry.Score)]);
    }

    private static (uint[] Items, float[] Scores) LearnTypes(List<List<LabelledPage>> sites)
    {
        const int Types = ModelVocabulary.PageTypes;
        var counts = new Dictionary<uint, (float[] Types, int Sites)>();
        var prior = new float[Types];
        foreach (List<LabelledPage> site in sites)
        {
            List<LabelledPage> typed = site.FindAll(static page => page.Page.PageType != PageType.Unknown);
            var own = new Dictionary<uint, float[]>();
            foreach (LabelledPage page in typed)
            {
                int type = (int)page.Page.PageType - 1;
                prior[type] += 1f / typed.Count;
                foreach (uint item in page.Items)
                {
                    ref float[]? sums = ref CollectionsMarshal.GetValueRefOrAddDefault(own, item, out _);
                    (sums ??= new float[Types])[type]++;
                }
            }

            foreach ((uint item, float[] sums) in own)
            {
                ref (float[] Types, int Sites) total = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, item, out _);
                total.Types ??= new float[Types];
                total.Sites++;
                float pages = sums.Sum();
                for (int i = 0; i < Types; i++)
                {
                    total.Types[i] += sums[i] / pages;
                }
            }
        }

        float all = Math.Max(1, prior.Sum());
        var items = new List<uint>();
        var scores = new List<float>();
        foreach ((uint item, (float[] types, int seen)) in counts.Where(static entry => entry.Value.Sites >= LeastSites).OrderBy(static entry => entry.Key))
        {
            float[] score = [.. types.Select((count, i) => MathF.Log((count + (TypeSmoothing * (prior[i] + 1) / (all + Types))) / (seen + TypeSmoothing) / ((prior[i] + 1) / (all + Types))))];
            if (score.Any(static value => Math.Abs(value) >= LeastTypeScore))
            {
                items.Add(item);
                scores.AddRange(score.Select(Scale.Round));
            }
        }

        return ([.. items], [.. scores]);
    }

    private static float LogOdds(double share) => Scale.Round((float)Math.Log(share / (1 - share)));
}
