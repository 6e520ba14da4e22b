namespace ArticleCleaner.Writing;

/// <summary>The check box of an item in text: <c>[x]</c> or <c>[ ]</c>.</summary>
internal static class TaskMarks
{
    /// <summary>The box with a blank behind it; empty for an item without one.</summary>
    public static string Of(ListItem item) => item.IsChecked switch
    {
        true => "[x] ",
        false => "[ ] ",
        null => "",
    };
}
