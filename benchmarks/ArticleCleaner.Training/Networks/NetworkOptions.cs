namespace ArticleCleaner.Training.Networks;

/// <summary>How a network is trained, and how much it has to say beside the trees. The same options, rows and machine give the same weights.</summary>
internal sealed record NetworkOptions
{
    /// <summary>Units of the first hidden layer; a multiple of eight.</summary>
    public int First { get; init; } = 128;

    /// <summary>Units of the second hidden layer; a multiple of eight.</summary>
    public int Second { get; init; } = 64;

    /// <summary>How often each row is seen. Few: what is learned later is the training sites.</summary>
    public int Epochs { get; init; } = 4;

    /// <summary>The highest learning rate; it rises to it and falls again (Smith and Topin, Super-convergence, 2019).</summary>
    public double LearningRate { get; init; } = 5e-3;

    /// <summary>Decay of the weights (Loshchilov and Hutter, Decoupled weight decay regularization, 2019).</summary>
    public double Decay { get; init; } = 1e-2;

    /// <summary>Share of the hidden units left out at random in training; half as many of the inputs are.</summary>
    public double Dropout { get; init; } = 0.3;

    /// <summary>Rows per step.</summary>
    public int Batch { get; init; } = 1024;

    /// <summary>Steps that the values of an amount are parted into.</summary>
    public int Steps { get; init; } = 16;

    /// <summary>Share of the log-odds that the network gives; the trees give the rest.</summary>
    public double Share { get; init; } = 0.5;

    public int Seed { get; init; } = 7;

    /// <summary>Columns that hold names rather than amounts.</summary>
    public IReadOnlyList<int> Kinds { get; init; } = [];
}
