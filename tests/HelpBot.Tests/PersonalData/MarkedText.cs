using System.Text;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Tests.PersonalDataTests;

/// <summary>A text with its finds marked as <c>{kind:…}</c>.</summary>
internal static class MarkedText
{
    private static readonly Dictionary<string, PersonalDataKind> _kinds = new()
    {
        ["telephone"] = PersonalDataKind.Telephone,
        ["card"] = PersonalDataKind.PaymentCard,
        ["sin"] = PersonalDataKind.SocialInsuranceNumber,
        ["health"] = PersonalDataKind.HealthCard,
        ["licence"] = PersonalDataKind.DriverLicence,
        ["passport"] = PersonalDataKind.Passport,
        ["account"] = PersonalDataKind.BankAccount,
        ["email"] = PersonalDataKind.Email,
        ["address"] = PersonalDataKind.StreetAddress,
        ["postal"] = PersonalDataKind.PostalCode,
        ["birth"] = PersonalDataKind.DateOfBirth,
        ["password"] = PersonalDataKind.Password,
        ["plate"] = PersonalDataKind.LicencePlate,
    };

    /// <summary>The text without marks.</summary>
    public static string Plain(string marked)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '{')
                i = marked.IndexOf(':', i);
            else if (marked[i] != '}')
                plain.Append(marked[i]);
        }

        return plain.ToString();
    }

    /// <summary>The text with these finds marked.</summary>
    public static string Of(string text, IReadOnlyList<PersonalDataSpan> spans)
    {
        var marked = new StringBuilder();
        var at = 0;
        foreach (var span in spans)
        {
            var name = _kinds.First(kind => kind.Value == span.Kind).Key;
            marked.Append(text, at, span.Start - at).Append('{').Append(name).Append(':').Append(text, span.Start, span.Length).Append('}');
            at = span.Start + span.Length;
        }

        return marked.Append(text, at, text.Length - at).ToString();
    }
}
