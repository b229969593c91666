using System.Buffers;
using System.Globalization;
using System.Text;
using HelpBot.Turns;

namespace HelpBot.Channels.DirectLine;

/// <summary>Writes <c>{"activities":[…],"watermark":"…"}</c> from activities that are JSON already.</summary>
internal static class ActivitySetJson
{
    /// <param name="after">The watermark that was asked from; returned again when nothing is new.</param>
    /// <returns>The new watermark.</returns>
    public static long Write(IBufferWriter<byte> output, IReadOnlyList<KeptActivity> activities, long after)
    {
        output.Write("{\"activities\":["u8);
        var isFirst = true;
        foreach (var activity in activities.Where(activity => activity.Shown))
        {
            output.Write(isFirst ? default : ","u8);
            output.Write(activity.Json);
            isFirst = false;
        }

        var watermark = activities.Count > 0 ? activities[^1].Sequence : after;
        output.Write("],\"watermark\":\""u8);
        output.Write(Encoding.ASCII.GetBytes(watermark.ToString(CultureInfo.InvariantCulture)));
        output.Write("\"}"u8);
        return watermark;
    }

    /// <summary>One activity that is not kept, without a watermark.</summary>
    public static void WriteOne(IBufferWriter<byte> output, byte[] json)
    {
        output.Write("{\"activities\":["u8);
        output.Write(json);
        output.Write("]}"u8);
    }
}
