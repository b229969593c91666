using System.Net;

namespace HelpBot.Hosting;

/// <summary>Where the server is to listen.</summary>
public static class ServerAddresses
{
    /// <param name="urls">As in <c>--urls</c>: several with semicolons between; null or empty for the usual one.</param>
    /// <exception cref="InvalidDataException">One of them is no address.</exception>
    public static void Check(string? urls)
    {
        foreach (var url in (urls ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!IsAddress(url))
            {
                throw new InvalidDataException($"--urls is '{url}'; allowed is http://HOST:PORT or https://HOST:PORT, several with ';' between.");
            }
        }
    }

    private static bool IsAddress(string url)
    {
        try
        {
            return BindingAddress.Parse(url) is { Port: >= IPEndPoint.MinPort and <= IPEndPoint.MaxPort, Scheme: "http" or "https" };
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
