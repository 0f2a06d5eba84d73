using System.Net;
using System.Net.Sockets;

namespace Furrow.Serving;

/// <summary>Finds a place to listen on, and tells which hosts in requests mean it.</summary>
internal static class ServerAddress
{
    private const int Tries = 100;

    /// <summary>Listens on a host and port.</summary>
    /// <param name="host">A host name or an IP address.</param>
    /// <param name="port">The port; null for the usual one or the next that is free.</param>
    /// <exception cref="IOException">It cannot be listened on; the message says why, and the mend.</exception>
    public static TcpListener Listen(string host, int? port)
    {
        var address = Resolve(host);
        var first = port ?? ServeOptions.DefaultPort;
        for (var candidate = first; ; candidate++)
        {
            // Without dual mode and address reuse: two servers on one port would share its readers.
            var listener = new TcpListener(address, candidate) { ExclusiveAddressUse = true };
            try
            {
                listener.Start();
                return listener;
            }
            catch (SocketException exception) when (exception.SocketErrorCode == SocketError.AddressAlreadyInUse)
            {
                listener.Dispose();
                if (port is not null)
                    throw new IOException($"Port {port} of {host} is taken by another program; name another with --port, or leave --port out to have a free one found.", exception);
                if (candidate - first >= Tries)
                    throw new IOException($"The ports from {first} to {candidate} of {host} are all taken; name a free one with --port.", exception);
            }
            catch (SocketException exception)
            {
                listener.Dispose();
                throw new IOException($"Nothing can listen on {host}, port {candidate} ({exception.Message}); name another with --host or --port.", exception);
            }
        }
    }

    /// <summary>The address of the site's root for the browsers of this machine.</summary>
    /// <param name="host">The host that is listened on; all addresses of a family are met at its own of this machine.</param>
    /// <param name="port">The port.</param>
    public static Uri UrlOf(string host, int port)
    {
        var name = !IPAddress.TryParse(host, out var address) ? host
            : address.Equals(IPAddress.Any) ? $"{IPAddress.Loopback}"
            : address.Equals(IPAddress.IPv6Any) ? $"[{IPAddress.IPv6Loopback}]"
            : address.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{address}]"
            : $"{address}";
        return new UriBuilder(Uri.UriSchemeHttp, name, port).Uri;
    }

    /// <summary>
    /// Whether a <c>Host</c> field means this server and not a name that another site has let point at it (DNS rebinding):
    /// an IP address cannot be made to point elsewhere, and <c>localhost</c> is this machine (RFC 6761, section 6.3).
    /// </summary>
    /// <param name="field">The field.</param>
    /// <param name="host">The host that is listened on.</param>
    public static bool IsOwn(string? field, string host)
    {
        if (field is null)
            return false;
        var name = field.LastIndexOf(':') is >= 0 and var colon && !field.EndsWith(']') ? field[..colon] : field;
        return IPAddress.TryParse(name.Trim('[', ']'), out _)
            || name.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith(".localhost", StringComparison.OrdinalIgnoreCase)
            || name.Equals(host, StringComparison.OrdinalIgnoreCase);
    }

    private static IPAddress Resolve(string host)
    {
        if (IPAddress.TryParse(host, out var address))
            return address;
        try
        {
            var found = Dns.GetHostAddresses(host);
            return found.FirstOrDefault(a => a.AddressFamily == AddressFamily.InterNetwork) ?? found[0];
        }
        catch (Exception exception) when (exception is SocketException or ArgumentException)
        {
            throw new IOException($"There is no host {host} ({exception.Message}); name one of this machine's addresses with --host.", exception);
        }
    }
}
