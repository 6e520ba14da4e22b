using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleCleaner.Signals.Networks;

/// <summary>
/// Answers for sixteen rows at once. What the signals of the whole page add to the first layer is summed up once a page, and inputs
/// that are zero in all rows (most kinds, most units) are skipped. Sums are made in one order with fused multiplication and
/// addition, so that they have the same bits on every machine.
/// </summary>
/// <param name="network">The weights.</param>
/// <param name="firstPageSignal">From this signal on all are the same for each row of a page.</param>
internal sealed class PerceptronBatch(Perceptron network, int firstPageSignal)
{
    private readonly Vector512<float>[] _inputs = new Vector512<float>[network.Encoder.Inputs];
    private readonly Vector512<float>[] _first = new Vector512<float>[network.First.Outputs];
    private readonly Vector512<float>[] _second = new Vector512<float>[network.Second.Outputs];
    private readonly int[] _active = new int[Math.Max(network.Encoder.Inputs, Math.Max(network.First.Outputs, network.Second.Outputs))];
    private readonly float[] _page = new float[network.First.Outputs];

    /// <summary>Begins a page: reads its signals from any of its rows.</summary>
    public void BeginPage(ReadOnlySpan<float> row)
    {
        network.First.Constants.CopyTo(_page);
        for (int signal = firstPageSignal; signal < network.Columns; signal++)
        {
            network.Encoder.Encode(signal, Vector512.Create(row[signal]), _inputs);
        }

        for (int input = network.Encoder.FirstInputOf(firstPageSignal); input < _inputs.Length; input++)
        {
            float value = _inputs[input][0];
            ReadOnlySpan<float> weights = network.First.WeightsOf(input);
            for (int i = 0; i < weights.Length; i++)
            {
                _page[i] = MathF.FusedMultiplyAdd(value, weights[i], _page[i]);
            }
        }
    }

    /// <summary>The sums of the rows.</summary>
    public Vector512<float> Sums(in RowBatch rows)
    {
        for (int signal = 0; signal < firstPageSignal; signal++)
        {
            network.Encoder.Encode(signal, rows.ValuesOf(signal), _inputs);
        }

        Rectify(network.First, _inputs.AsSpan(0, network.Encoder.FirstInputOf(firstPageSignal)), _page, _first);
        Rectify(network.Second, _first, network.Second.Constants, _second);
        Vector512<float> sums = Vector512.Create(network.Last.Constants[0]);
        for (int i = 0; i < _second.Length; i++)
        {
            sums = Vector512.FusedMultiplyAdd(_second[i], Vector512.Create(network.Last.Weights[i]), sums);
        }

        return sums;
    }

    private void Rectify(DenseLayer layer, ReadOnlySpan<Vector512<float>> inputs, ReadOnlySpan<float> constants, Span<Vector512<float>> outputs)
    {
        ReadOnlySpan<int> active = ActiveOf(inputs);

        // The active inputs are some of all, whose number the layer was checked against.
        ref Vector512<float> input = ref MemoryMarshal.GetReference(inputs);
        for (int output = 0; output < outputs.Length; output += DenseLayer.Block)
        {
            ref float block = ref MemoryMarshal.GetReference(layer.BlockOf(output));
            ReadOnlySpan<float> start = constants.Slice(output, DenseLayer.Block);
            Vector512<float> sum0 = Vector512.Create(start[0]), sum1 = Vector512.Create(start[1]), sum2 = Vector512.Create(start[2]), sum3 = Vector512.Create(start[3]);
            Vector512<float> sum4 = Vector512.Create(start[4]), sum5 = Vector512.Create(start[5]), sum6 = Vector512.Create(start[6]), sum7 = Vector512.Create(start[7]);
            foreach (int i in active)
            {
                Vector512<float> value = Unsafe.Add(ref input, i);
                ref float weights = ref Unsafe.Add(ref block, i * DenseLayer.Block);
                sum0 = Vector512.FusedMultiplyAdd(value, Vector512.Create(weights), sum0);
                sum1 = Vector512.FusedMultiplyAdd(value, Vector512.Create(Unsafe.Add(ref weights, 1)), sum1);
                sum2 = Vector512.FusedMultiplyAdd(value, Vector512.Create(Unsafe.Add(ref weights, 2)), sum2);
                sum3 = Vector512.FusedMultiplyAdd(value, Vector512.Create(Unsafe.Add(ref weights, 3)), sum3);
                sum4 = Vector512.FusedMultiplyAdd(value, Vector512.Create(Unsafe.Add(ref weights, 4)), sum4);
                sum5 = Vector512.FusedMultiplyAdd(value, Vector512.Create(Unsafe.Add(ref weights, 5)), sum5);
                sum6 = Vector512.FusedMultiplyAdd(value, Vector512.Create(Unsafe.Add(ref weights, 6)), sum6);
                sum7 = Vector512.FusedMultiplyAdd(value, Vector512.Create(Unsafe.Add(ref weights, 7)), sum7);
            }

            Span<Vector512<float>> own = outputs.Slice(output, DenseLayer.Block);
            own[0] = Vector512.Max(sum0, Vector512<float>.Zero);
            own[1] = Vector512.Max(sum1, Vector512<float>.Zero);
            own[2] = Vector512.Max(sum2, Vector512<float>.Zero);
            own[3] = Vector512.Max(sum3, Vector512<float>.Zero);
            own[4] = Vector512.Max(sum4, Vector512<float>.Zero);
            own[5] = Vector512.Max(sum5, Vector512<float>.Zero);
            own[6] = Vector512.Max(sum6, Vector512<float>.Zero);
            own[7] = Vector512.Max(sum7, Vector512<float>.Zero);
        }
    }

    private ReadOnlySpan<int> ActiveOf(ReadOnlySpan<Vector512<float>> inputs)
    {
        int count = 0;
        for (int i = 0; i < inputs.Length; i++)
        {
            _active[count] = i;
            count += Vector512.EqualsAll(inputs[i], Vector512<float>.Zero) ? 0 : 1;
        }

        return _active.AsSpan(0, count);
    }
}
