namespace HelpBot.Conversation.Understanding.PersonalDataMatching;

/// <summary>What a word says of the number near it.</summary>
internal enum Label
{
    None,
    Card,
    SocialInsurance,
    Health,
    Licence,
    Passport,
    BankAccount,
    Telephone,
    Address,
    Email,
    Birth,

    /// <summary>A password: what follows may be a word.</summary>
    Password,

    /// <summary>A PIN or one-time code: what follows is digits.</summary>
    Pin,

    /// <summary>The licence plate of a vehicle.</summary>
    Plate,

    /// <summary>A number that is no personal data: ticket, file, badge, highway, …</summary>
    Other,
}
