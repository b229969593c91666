using HelpBot.Conversation;
using HelpBot.Conversation.Understanding;

namespace HelpBot.Tests.Understanding;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("is the ferry running", Language.English)]
    [InlineData("est ce que le traversier marche", Language.French)]
    [InlineData("merci", Language.French)]
    [InlineData("où", Language.French)]
    public void Hears_the_language(string text, Language language) => Assert.Equal(language, Read(text, null).Language);

    [Theory]
    [InlineData("fax", Language.French, Language.French)]
    [InlineData("ok", Language.French, Language.French)]
    [InlineData("merci", Language.English, Language.English)]
    [InlineData("est-ce que le bateau fonctionne aujourd'hui", Language.English, Language.French)]
    [InlineData("can you tell me what is running", Language.French, Language.English)]
    public void Keeps_the_language_until_a_sentence_says_otherwise(string text, Language before, Language language) =>
        Assert.Equal(language, Read(text, before).Language);

    [Theory]
    [InlineData("¿dónde está la policía?")]
    [InlineData("necesito ayuda con mi cuenta por favor")]
    [InlineData("أين مركز الشرطة")]
    [InlineData("你们的电话号码是多少")]
    [InlineData("где вы находитесь")]
    public void Notices_other_languages(string text) => Assert.True(Read(text, null).OtherLanguage);

    [Theory]
    [InlineData("hello")]
    [InlineData("do you speak Spanish")]
    [InlineData("le numéro de fax")]
    [InlineData("asdf qwer")]
    public void Does_not_take_its_own_languages_for_another(string text) => Assert.False(Read(text, null).OtherLanguage);

    private static Reading Read(string text, Language? before) =>
        SmallAgency.Understanding.Read(text, ConversationMemory.Empty with { Language = before });
}
