namespace BotFramework.Schema;

/// <summary>A name with its value, on a receipt.</summary>
public class Fact
{
    public Fact()
    {
    }

    public Fact(string? key = null, string? value = null)
    {
        Key = key;
        Value = value;
    }

    public string? Key { get; set; }

    public string? Value { get; set; }
}
