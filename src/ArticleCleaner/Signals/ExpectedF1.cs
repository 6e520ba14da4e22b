using System.Buffers;

namespace ArticleCleaner.Signals;

/// <summary>
/// Chooses what to keep on a page: blocks sorted by probability, the prefix with the highest expected F1,
/// 2·Σ(p·w over kept) ÷ (Σ(w over kept) + Σ(p·w over all)), where w is words. One fixed bound for all pages does worse,
/// for pages differ in how sure anything on them is.
/// </summary>
internal static class ExpectedF1
{
    /// <summary>Fills <paramref name="kept"/> and returns the expected F1 of the choice.</summary>
    /// <param name="probability">By block.</param>
    /// <param name="words">By block.</param>
    /// <param name="bias">-1 to 1: from precision to recall (the weight of recall in F-beta, beta = 2^bias).</param>
    /// <param name="kept">Receives the choice.</param>
    public static double Choose(ReadOnlySpan<float> probability, ReadOnlySpan<int> words, double bias, Span<bool> kept)
    {
        int count = probability.Length;
        int[] order = ArrayPool<int>.Shared.Rent(Math.Max(1, count));
        float[] keys = ArrayPool<float>.Shared.Rent(Math.Max(1, count));
        double expected = 0;
        for (int i = 0; i < count; i++)
        {
            order[i] = i;
            keys[i] = -probability[i];
            expected += (double)probability[i] * words[i];
        }

        // Ties are cut by rank, in page order, not dropped: the sort key is exact and the order made stable below.
        keys.AsSpan(0, count).Sort(order.AsSpan(0, count));
        MakeStable(keys.AsSpan(0, count), order.AsSpan(0, count));
        double beta = Math.Pow(4, bias);
        double best = 0, hits = 0, size = 0;
        int cut = 0;
        for (int i = 0; i < count; i++)
        {
            int block = order[i];
            hits += (double)probability[block] * words[block];
            size += words[block];
            double value = size == 0 ? 0 : (1 + beta) * hits / (size + (beta * expected));
            if (value > best)
            {
                best = value;
                cut = i + 1;
            }
        }

        kept.Clear();
        for (int i = 0; i < cut; i++)
        {
            kept[order[i]] = true;
        }

        ArrayPool<int>.Shared.Return(order);
        ArrayPool<float>.Shared.Return(keys);
        return best;
    }

    private static void MakeStable(ReadOnlySpan<float> keys, Span<int> order)
    {
        int start = 0;
        for (int i = 1; i <= keys.Length; i++)
        {
            if (i == keys.Length || keys[i] != keys[start])
            {
                order[start..i].Sort();
                start = i;
            }
        }
    }
}
