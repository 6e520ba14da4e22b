using System.Text;

namespace ArticleCleaner.Training.Reporting;

/// <summary>A part of the report.</summary>
internal interface IReportSection
{
    /// <summary>Writes the part as Markdown, and its pictures.</summary>
    /// <param name="text">Receives the part.</param>
    /// <param name="data">What to show.</param>
    /// <param name="folder">Where pictures go.</param>
    void Write(StringBuilder text, ReportData data, string folder);
}
