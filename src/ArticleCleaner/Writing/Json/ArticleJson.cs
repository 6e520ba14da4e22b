using System.Text.Json;

namespace ArticleCleaner.Writing.Json;

/// <summary>Writes the fields of an article, or of a page that failed, in the order of <see cref="JsonOutput.FieldNames"/>.</summary>
internal sealed class ArticleJson(Utf8JsonWriter json, JsonOptions options)
{
    public void Write(Article? article, string? id, string? error)
    {
        json.WriteStartObject();
        foreach (string field in JsonOutput.FieldNames)
        {
            // A failure is never silent.
            if (options.Writes(field) || (field == "error" && error is not null))
            {
                json.WritePropertyName(field);
                WriteField(field, article, id, error);
            }
        }

        json.WriteEndObject();
        json.Flush();
    }

    private void WriteField(string field, Article? article, string? id, string? error)
    {
        switch (field)
        {
            case "id": json.WriteStringValue(id); break;
            case "title": json.WriteStringValue(article?.Title); break;
            case "authors": WriteStrings(article?.Authors ?? []); break;
            case "published": WriteDate(article?.Published); break;
            case "modified": WriteDate(article?.Modified); break;
            case "language": json.WriteStringValue(article?.Language); break;
            case "url": json.WriteStringValue(article?.Url); break;
            case "site_name": json.WriteStringValue(article?.SiteName); break;
            case "description": json.WriteStringValue(article?.Description); break;
            case "main_image": json.WriteStringValue(article?.MainImage); break;
            case "tags": WriteStrings(article?.Tags ?? []); break;
            case "categories": WriteStrings(article?.Categories ?? []); break;
            case "breadcrumbs": WriteStrings(article?.Breadcrumbs ?? []); break;
            case "licence": json.WriteStringValue(article?.Licence); break;
            case "is_accessible_for_free": WriteFlag(article?.IsAccessibleForFree); break;
            case "direction": json.WriteStringValue(SnakeCase.Of(article?.Direction ?? TextDirection.LeftToRight)); break;
            case "word_count": json.WriteNumberValue(article?.WordCount ?? 0); break;
            case "reading_time": json.WriteNumberValue(Math.Round(article?.ReadingTime.TotalSeconds ?? 0)); break;
            case "page_type": json.WriteStringValue(SnakeCase.Of(article?.PageType ?? PageType.Unknown)); break;
            case "page_type_confidence": WriteRatio(article?.PageTypeConfidence ?? 0); break;
            case "confidence": WriteRatio(article?.Confidence ?? 0); break;
            case "text": json.WriteStringValue(article?.Text ?? ""); break;
            case "images": WriteImages(article?.Images ?? []); break;
            case "blocks": WriteBlocks(article?.Blocks ?? []); break;
            case "removed": WriteRemoved(article?.Removed ?? []); break;
            case "author_profile": WriteProfile(article?.AuthorProfile); break;
            case "metadata_candidates": WriteCandidates(article?.MetadataCandidates ?? []); break;
            case "warnings": WriteWarnings(article?.Warnings ?? []); break;
            case "error": json.WriteStringValue(error); break;
            default: throw new InvalidOperationException($"The field '{field}' has no writer.");
        }
    }

    private void WriteFlag(bool? flag)
    {
        if (flag is { } known)
        {
            json.WriteBooleanValue(known);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private void WriteStrings(IReadOnlyList<string> values)
    {
        json.WriteStartArray();
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    /// <summary>Three decimals: more would claim a precision no estimate has.</summary>
    private void WriteRatio(double value) => json.WriteNumberValue(double.IsFinite(value) ? Math.Round(value, 3) : 0);

    private void WriteDate(ArticleDate? date)
    {
        if (date is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("value", date.Day.ToString("yyyy-MM-dd", null));
        json.WriteString("instant", date.Instant?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", null));
        json.WriteString("raw", date.Raw);
        json.WriteString("source", date.Source);
        json.WriteEndObject();
    }

    private void WriteImages(IReadOnlyList<ArticleImage> images)
    {
        json.WriteStartArray();
        foreach (ArticleImage image in images)
        {
            BlockJson.WriteImage(json, image);
        }

        json.WriteEndArray();
    }

    private void WriteBlocks(IReadOnlyList<ArticleBlock> blocks)
    {
        json.WriteStartArray();
        var writer = new BlockJson(json);
        foreach (ArticleBlock block in blocks)
        {
            writer.Write(block);
        }

        json.WriteEndArray();
    }

    private void WriteRemoved(IReadOnlyList<RemovedSpan> removed)
    {
        json.WriteStartArray();
        foreach (RemovedSpan span in removed)
        {
            json.WriteStartObject();
            json.WriteString("kind", SnakeCase.Of(span.Kind));
            json.WriteString("rule", span.Rule);
            json.WriteString("reason", span.Reason);
            json.WritePropertyName("confidence");
            WriteRatio(span.Confidence);
            json.WritePropertyName("evidence");
            WriteStrings(span.Evidence);
            json.WriteString("text", span.Text);
            json.WriteNumber("start", span.Start);
            json.WriteNumber("length", span.Length);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteProfile(AuthorProfile? profile)
    {
        if (profile is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        json.WriteString("verdict", SnakeCase.Of(profile.Verdict));
        json.WriteString("name", profile.Name);
        json.WriteString("biography", profile.Biography);
        json.WritePropertyName("evidence");
        WriteStrings(profile.Evidence);
        json.WriteEndObject();
    }

    private void WriteCandidates(IReadOnlyList<MetadataCandidate> candidates)
    {
        json.WriteStartArray();
        foreach (MetadataCandidate candidate in candidates)
        {
            json.WriteStartObject();
            json.WriteString("field", candidate.Field);
            json.WriteString("value", candidate.Value);
            json.WriteString("source", candidate.Source);
            json.WriteBoolean("chosen", candidate.Chosen);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteWarnings(IReadOnlyList<CleanerWarning> warnings)
    {
        json.WriteStartArray();
        foreach (CleanerWarning warning in warnings)
        {
            json.WriteStartObject();
            json.WriteString("code", warning.Code);
            json.WriteString("message", warning.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
