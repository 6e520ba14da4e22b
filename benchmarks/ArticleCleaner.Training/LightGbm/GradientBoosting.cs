using System.Text;

namespace ArticleCleaner.Training.LightGbm;

/// <summary>Grows gradient-boosted trees (Ke et al., LightGBM, 2017). One thread, so that the result does not depend on how many there are.</summary>
internal static unsafe class GradientBoosting
{
    /// <summary>Trains on all rows.</summary>
    public static BoostedTrees Train(RowTable table, BoostingOptions options)
    {
        using var training = new BoostingRun(table, options);
        return training.Grow();
    }

    /// <summary>Trains, and gives LightGBM's own sums of the rows as well: the check that the trees were read rightly.</summary>
    public static (BoostedTrees Trees, double[] Sums) TrainAndSum(RowTable table, BoostingOptions options)
    {
        using var training = new BoostingRun(table, options);
        return (training.Grow(), training.Sum(table));
    }

    private sealed class BoostingRun : IDisposable
    {
        private readonly BoostingOptions _options;
        private readonly int _columns;
        private readonly nint _dataset;
        private readonly nint _booster;

        public BoostingRun(RowTable table, BoostingOptions options)
        {
            _options = options;
            _columns = table.Columns;
            string parameters = options.ToParameters();
            fixed (float* values = table.Values, labels = table.Labels, weights = table.Weights)
            {
                NativeLightGbm.Check(NativeLightGbm.LGBM_DatasetCreateFromMat(values, NativeLightGbm.Float32, table.Rows, _columns, 1, parameters, 0, out _dataset));
                NativeLightGbm.Check(NativeLightGbm.LGBM_DatasetSetField(_dataset, "label", labels, table.Rows, NativeLightGbm.Float32));
                NativeLightGbm.Check(NativeLightGbm.LGBM_DatasetSetField(_dataset, "weight", weights, table.Rows, NativeLightGbm.Float32));
            }

            NativeLightGbm.Check(NativeLightGbm.LGBM_BoosterCreate(_dataset, parameters, out _booster));
        }

        public BoostedTrees Grow()
        {
            int finished = 0;
            for (int round = 0; round < _options.Rounds && finished == 0; round++)
            {
                NativeLightGbm.Check(NativeLightGbm.LGBM_BoosterUpdateOneIter(_booster, out finished));
            }

            return ModelTextReader.Read(SaveToString(), _columns, _options.Objective == Objective.Multiclass ? _options.Classes : 1);
        }

        public double[] Sum(RowTable table)
        {
            var sums = new double[table.Rows * (_options.Objective == Objective.Multiclass ? _options.Classes : 1)];
            fixed (float* values = table.Values)
            {
                fixed (double* result = sums)
                {
                    NativeLightGbm.Check(NativeLightGbm.LGBM_BoosterPredictForMat(_booster, values, NativeLightGbm.Float32, table.Rows, _columns, 1, NativeLightGbm.RawScore, 0, -1, "num_threads=1", out _, result));
                }
            }

            return sums;
        }

        public void Dispose()
        {
            _ = NativeLightGbm.LGBM_BoosterFree(_booster);
            _ = NativeLightGbm.LGBM_DatasetFree(_dataset);
        }

        private string SaveToString()
        {
            var text = new byte[1 << 20];
            while (true)
            {
                long length;
                fixed (byte* start = text)
                {
                    NativeLightGbm.Check(NativeLightGbm.LGBM_BoosterSaveModelToString(_booster, 0, -1, 0, text.Length, out length, start));
                }

                if (length <= text.Length)
                {
                    // The length counts the closing zero.
                    return Encoding.UTF8.GetString(text, 0, (int)length - 1);
                }

                text = new byte[length];
            }
        }
    }
}
