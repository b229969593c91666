namespace HelpBot.Conversation.Understanding;

/// <summary>Kinds of personal data that are never stored, echoed or logged.</summary>
public enum PersonalDataKind
{
    PaymentCard,
    SocialInsuranceNumber,
    HealthCard,
    DriverLicence,
    Passport,
    BankAccount,
    Telephone,
    Email,
    StreetAddress,
    PostalCode,
    DateOfBirth,
    Password,
    LicencePlate,
}

/// <summary>One find; offsets are into the text given.</summary>
public readonly record struct PersonalDataSpan(PersonalDataKind Kind, int Start, int Length);

/// <summary>Finds and removes personal data. Thread-safe, no I/O. The agency's own numbers and address are not personal data.</summary>
public interface IPersonalData
{
    IReadOnlyList<PersonalDataSpan> Find(string text);

    /// <summary>The text with each find replaced by a marker such as <c>[telephone]</c>; what it returns, it finds nothing in.</summary>
    string Redact(string text);
}
