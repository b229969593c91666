using System.Buffers;
using System.Text.Json;

namespace BotFramework.Schema;

/// <summary>A JSON writer and the buffer it writes to, kept for the thread's next use.</summary>
internal sealed class JsonScratch
{
    private const int UsualSize = 4096;
    private const int LargestKept = 1 << 20;

    private static readonly JsonWriterOptions Options = new() { SkipValidation = true, Encoder = ActivityJson.Options.Encoder };

    [ThreadStatic]
    private static JsonScratch? _free;

    private readonly ArrayBufferWriter<byte> _buffer = new(UsualSize);

    private JsonScratch() => Writer = new Utf8JsonWriter(_buffer, Options);

    public Utf8JsonWriter Writer { get; }

    /// <summary>UTF-8 JSON of what was written so far.</summary>
    public ReadOnlySpan<byte> Written
    {
        get
        {
            Writer.Flush();
            return _buffer.WrittenSpan;
        }
    }

    /// <summary>Taken while in use: a property getter of someone's type might write, too.</summary>
    public static JsonScratch Take()
    {
        var scratch = _free ?? new JsonScratch();
        _free = null;
        return scratch;
    }

    /// <summary>Gives it back; after a failure it is better left to the collector.</summary>
    public void Free()
    {
        if (_buffer.Capacity <= LargestKept)
        {
            _buffer.ResetWrittenCount();
            Writer.Reset();
            _free = this;
        }
    }
}
