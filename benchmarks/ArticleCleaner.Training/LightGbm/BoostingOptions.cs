using System.Globalization;

namespace ArticleCleaner.Training.LightGbm;

/// <summary>How trees are grown. The same options, rows and seed give the same trees, bit for bit.</summary>
internal sealed record BoostingOptions
{
    /// <summary>What the leaves' sums mean.</summary>
    public Objective Objective { get; init; } = Objective.Binary;

    /// <summary>Classes of <see cref="Objective.Multiclass"/>; a tree per class and round.</summary>
    public int Classes { get; init; } = 1;

    public int Rounds { get; init; } = 60;

    public int Leaves { get; init; } = 31;

    public double LearningRate { get; init; } = 0.1;

    /// <summary>Least rows in a leaf.</summary>
    public int MinRowsInLeaf { get; init; } = 20;

    /// <summary>Least sum of second derivatives in a leaf; counts where rows have weights.</summary>
    public double MinHessianInLeaf { get; init; } = 1e-3;

    /// <summary>Share of the columns a tree may use.</summary>
    public double ColumnShare { get; init; } = 1;

    /// <summary>Share of the rows a tree sees.</summary>
    public double RowShare { get; init; } = 1;

    /// <summary>Square penalty on the leaves.</summary>
    public double L2 { get; init; }

    public int MaxBins { get; init; } = 255;

    public int Seed { get; init; } = 7;

    /// <summary>The library's parameter string.</summary>
    public string ToParameters()
    {
        string objective = Objective switch
        {
            Objective.Binary => "objective=binary",
            Objective.Multiclass => string.Create(CultureInfo.InvariantCulture, $"objective=multiclass num_class={Classes}"),
            _ => "objective=regression",
        };
        string bagging = RowShare < 1 ? string.Create(CultureInfo.InvariantCulture, $" bagging_freq=1 bagging_fraction={RowShare}") : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{objective} num_leaves={Leaves} learning_rate={LearningRate} min_data_in_leaf={MinRowsInLeaf} min_sum_hessian_in_leaf={MinHessianInLeaf} feature_fraction={ColumnShare} lambda_l2={L2} max_bin={MaxBins} seed={Seed}{bagging} deterministic=true force_row_wise=true num_threads=1 use_missing=false verbosity=-1");
    }
}

/// <summary>What is learned.</summary>
internal enum Objective
{
    /// <summary>Labels 0 to 1, sums are log-odds.</summary>
    Binary,

    /// <summary>Labels are class numbers, sums are logits of a softmax.</summary>
    Multiclass,

    /// <summary>Labels and sums are values.</summary>
    Regression,
}
