using System.Globalization;

namespace HelpBot.Channels.DirectLine;

/// <summary>Reads <c>?watermark=</c>: the sequence of the last activity that a client has; none is 0, from the beginning.</summary>
internal static class Watermark
{
    public const string Parameter = "watermark";

    /// <exception cref="BadHttpRequestException">It is not a number.</exception>
    public static long Of(HttpRequest request)
    {
        var text = request.Query[Parameter].ToString();
        return text.Length == 0 ? 0
            : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : throw new BadHttpRequestException("The watermark is not one of ours.");
    }
}
