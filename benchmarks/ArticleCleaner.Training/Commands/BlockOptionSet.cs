using System.CommandLine;
using ArticleCleaner.Training.Networks;

namespace ArticleCleaner.Training.Commands;

/// <summary>The options of training on the command line.</summary>
/// <param name="defaults">What holds where nothing is said.</param>
internal sealed class BlockOptionSet(BlockOptions defaults)
{
    private readonly Option<int> _rounds = new("--trees") { Description = "Number of trees.", DefaultValueFactory = _ => defaults.Trees.Rounds };
    private readonly Option<int> _leaves = new("--leaves") { Description = "Leaves of a tree.", DefaultValueFactory = _ => defaults.Trees.Leaves };
    private readonly Option<double> _rate = new("--rate") { Description = "Learning rate.", DefaultValueFactory = _ => defaults.Trees.LearningRate };
    private readonly Option<int> _minRows = new("--min-rows") { Description = "Least rows in a leaf.", DefaultValueFactory = _ => defaults.Trees.MinRowsInLeaf };
    private readonly Option<double> _minHessian = new("--min-hessian") { Description = "Least sum of second derivatives in a leaf.", DefaultValueFactory = _ => defaults.Trees.MinHessianInLeaf };
    private readonly Option<double> _columns = new("--columns") { Description = "Share of the signals a tree may use.", DefaultValueFactory = _ => defaults.Trees.ColumnShare };
    private readonly Option<double> _rows = new("--rows") { Description = "Share of the rows a tree sees.", DefaultValueFactory = _ => defaults.Trees.RowShare };
    private readonly Option<double> _l2 = new("--l2") { Description = "Square penalty on leaves.", DefaultValueFactory = _ => defaults.Trees.L2 };
    private readonly Option<int> _seed = new("--seed") { Description = "Seed of what is drawn.", DefaultValueFactory = _ => defaults.Trees.Seed };
    private readonly Option<double> _share = new("--network-share") { Description = "Share of the log-odds that the network gives; the trees give the rest.", DefaultValueFactory = _ => defaults.Network.Share };
    private readonly Option<int> _units = new("--units") { Description = "Units of the network's first hidden layer; the second has half of them.", DefaultValueFactory = _ => defaults.Network.First };
    private readonly Option<int> _epochs = new("--epochs") { Description = "How often the network sees each row.", DefaultValueFactory = _ => defaults.Network.Epochs };
    private readonly Option<double> _networkRate = new("--network-rate") { Description = "The network's highest learning rate.", DefaultValueFactory = _ => defaults.Network.LearningRate };
    private readonly Option<double> _decay = new("--decay") { Description = "Decay of the network's weights.", DefaultValueFactory = _ => defaults.Network.Decay };
    private readonly Option<double> _dropout = new("--dropout") { Description = "Share of the network's hidden units left out at random in training.", DefaultValueFactory = _ => defaults.Network.Dropout };
    private readonly Option<int> _steps = new("--steps") { Description = "Steps that the network's values of a signal are parted into.", DefaultValueFactory = _ => defaults.Network.Steps };

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_rounds, _leaves, _rate, _minRows, _minHessian, _columns, _rows, _l2, _seed, _share, _units, _epochs, _networkRate, _decay, _dropout, _steps])
        {
            command.Add(option);
        }
    }

    public BlockOptions Read(ParseResult result) => new(
        defaults.Trees with
        {
            Rounds = result.GetValue(_rounds),
            Leaves = result.GetValue(_leaves),
            LearningRate = result.GetValue(_rate),
            MinRowsInLeaf = result.GetValue(_minRows),
            MinHessianInLeaf = result.GetValue(_minHessian),
            ColumnShare = result.GetValue(_columns),
            RowShare = result.GetValue(_rows),
            L2 = result.GetValue(_l2),
            Seed = result.GetValue(_seed),
        },
        defaults.Network with
        {
            Share = result.GetValue(_share),
            First = result.GetValue(_units),
            Second = result.GetValue(_units) / 2,
            Epochs = result.GetValue(_epochs),
            LearningRate = result.GetValue(_networkRate),
            Decay = result.GetValue(_decay),
            Dropout = result.GetValue(_dropout),
            Steps = result.GetValue(_steps),
            Seed = result.GetValue(_seed),
        });
}
