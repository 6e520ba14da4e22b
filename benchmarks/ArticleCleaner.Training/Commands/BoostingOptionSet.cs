using System.CommandLine;
using ArticleCleaner.Training.LightGbm;

namespace ArticleCleaner.Training.Commands;

/// <summary>The options of boosting on the command line.</summary>
/// <param name="defaults">What holds where nothing is said.</param>
internal sealed class BoostingOptionSet(BoostingOptions defaults)
{
    private readonly Option<int> _rounds = new("--trees") { Description = "Number of trees.", DefaultValueFactory = _ => defaults.Rounds };
    private readonly Option<int> _leaves = new("--leaves") { Description = "Leaves of a tree.", DefaultValueFactory = _ => defaults.Leaves };
    private readonly Option<double> _rate = new("--rate") { Description = "Learning rate.", DefaultValueFactory = _ => defaults.LearningRate };
    private readonly Option<int> _minRows = new("--min-rows") { Description = "Least rows in a leaf.", DefaultValueFactory = _ => defaults.MinRowsInLeaf };
    private readonly Option<double> _minHessian = new("--min-hessian") { Description = "Least sum of second derivatives in a leaf.", DefaultValueFactory = _ => defaults.MinHessianInLeaf };
    private readonly Option<double> _columns = new("--columns") { Description = "Share of the signals a tree may use.", DefaultValueFactory = _ => defaults.ColumnShare };
    private readonly Option<double> _rows = new("--rows") { Description = "Share of the rows a tree sees.", DefaultValueFactory = _ => defaults.RowShare };
    private readonly Option<double> _l2 = new("--l2") { Description = "Square penalty on leaves.", DefaultValueFactory = _ => defaults.L2 };
    private readonly Option<int> _seed = new("--seed") { Description = "Seed of what is drawn.", DefaultValueFactory = _ => defaults.Seed };

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_rounds, _leaves, _rate, _minRows, _minHessian, _columns, _rows, _l2, _seed])
        {
            command.Add(option);
        }
    }

    public BoostingOptions Read(ParseResult result) => defaults with
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
    };
}
