using Furrow.Metadata;

namespace Furrow.Serving;

/// <summary>An answer.</summary>
/// <param name="Status">The status (RFC 9110, section 15).</param>
/// <param name="Headers">The headers, without those of the connection and of the body's length.</param>
/// <param name="Body">What is sent, to be disposed of when it is; null for nothing.</param>
internal sealed record HttpReply(int Status, IReadOnlyList<ResponseHeader> Headers, ServedBody? Body = null)
{
    /// <summary>The part of the body that is sent; null for all of it.</summary>
    public ByteRange? Range { get; init; }

    /// <summary>Writes a body without an end, until the connection or the server is closed; null for other answers.</summary>
    public Func<HttpOutput, CancellationToken, Task>? Stream { get; init; }

    /// <summary>The words for the status.</summary>
    public string Reason => Status switch
    {
        200 => "OK",
        206 => "Partial Content",
        301 => "Moved Permanently",
        302 => "Found",
        304 => "Not Modified",
        400 => "Bad Request",
        404 => "Not Found",
        405 => "Method Not Allowed",
        416 => "Range Not Satisfiable",
        421 => "Misdirected Request",
        431 => "Request Header Fields Too Large",
        _ => "Internal Server Error",
    };

    /// <summary>An answer in a line of text.</summary>
    public static HttpReply Text(int status, string text, params IReadOnlyList<ResponseHeader> headers) =>
        new(status, [new("Content-Type", "text/plain; charset=utf-8"), .. headers], new ServedBody(System.Text.Encoding.UTF8.GetBytes(text + "\n")));
}
