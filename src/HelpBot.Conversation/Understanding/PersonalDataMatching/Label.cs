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
    Birth,

    /// <summary>A password: what follows may be a word.</summary>
    Password,

    /// <summary>A PIN or one-time code: what follows is digits.</summary>
    Pin,

    /// <summary>A number that is no personal data: ticket, file, badge, highway, …</summary>
    Other,
}
