using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Furrow.Data;

namespace Furrow.Checking.External;

/// <summary>
/// What hosts said in earlier checks, in a file that holds nothing which cannot be asked again. A good answer holds for a
/// week, any other for a day. Safe to use from many threads.
/// </summary>
/// <param name="file">The file's full path.</param>
/// <param name="clock">Tells how old an answer is.</param>
public sealed class LinkAnswerCache(string file, TimeProvider clock)
{
    /// <summary>Where a site's cache is, from the site's folder.</summary>
    public const string FileName = ".furrow-cache/external-links.json";

    private static readonly TimeSpan GoodFor = TimeSpan.FromDays(7);
    private static readonly TimeSpan BadFor = TimeSpan.FromDays(1);

    private readonly ConcurrentDictionary<string, LinkAnswer> _answers = Read(file);

    /// <summary>What is still known of a URL; null when it is to be tried.</summary>
    public LinkAnswer? Find(string url) =>
        _answers.TryGetValue(url, out var answer) && IsFresh(answer) ? answer : null;

    /// <summary>Takes note of an answer. One that tells nothing is asked again next time.</summary>
    public void Keep(string url, LinkAnswer answer)
    {
        if (answer.State == LinkState.Unclear)
            _answers.TryRemove(url, out _);
        else
            _answers[url] = answer;
    }

    /// <summary>Writes the answers that still hold.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file must not be written.</exception>
    public void Save()
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonFile.Indented))
        {
            json.WriteStartObject();
            foreach (var (url, answer) in _answers.Where(a => IsFresh(a.Value)).OrderBy(a => a.Key, StringComparer.Ordinal))
            {
                json.WriteStartObject(url);
                json.WriteString("state", NameOf(answer.State));
                json.WriteString("reason", answer.Reason);
                json.WriteString("tried", answer.Tried.ToString("O", CultureInfo.InvariantCulture));
                if (answer.MovedTo is { } to)
                    json.WriteString("movedTo", to);
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var unfinished = file + ".new";
        File.WriteAllBytes(unfinished, buffer.ToArray());
        File.Move(unfinished, file, overwrite: true);
    }

    private bool IsFresh(LinkAnswer answer) =>
        clock.GetUtcNow() - answer.Tried is var age && age >= TimeSpan.Zero && age < (answer.State == LinkState.Good ? GoodFor : BadFor);

    private static string NameOf(LinkState state) => state switch
    {
        LinkState.Good => "good",
        LinkState.Moved => "moved",
        _ => "dead",
    };

    private static ConcurrentDictionary<string, LinkAnswer> Read(string file)
    {
        var answers = new ConcurrentDictionary<string, LinkAnswer>(StringComparer.Ordinal);
        if (!File.Exists(file))
            return answers;
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var entry in json.RootElement.EnumerateObject())
                answers[entry.Name] = ReadAnswer(entry.Value);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or IOException)
        {
            // A cache that cannot be read is one without answers: all is asked again.
            answers.Clear();
        }
        return answers;
    }

    private static LinkAnswer ReadAnswer(JsonElement entry)
    {
        var state = entry.GetProperty("state").GetString() switch
        {
            "good" => LinkState.Good,
            "moved" => LinkState.Moved,
            _ => LinkState.Dead,
        };
        return new LinkAnswer(state, entry.GetProperty("reason").GetString()!, entry.GetProperty("tried").GetDateTimeOffset())
        {
            MovedTo = entry.TryGetProperty("movedTo", out var to) ? to.GetString() : null,
        };
    }
}
