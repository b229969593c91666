using HelpBot.EndToEnd.Parts;

namespace HelpBot.EndToEnd.Chat;

/// <summary>Takes the pictures of the README; <c>tests/screenshots.sh</c> puts them in their place.</summary>
[Collection(SiteCollection.Name)]
[Trait("Category", "Pictures")]
public sealed class PictureTests(Site site)
{
    [Theory]
    [InlineData("desktop-en", "en", 1240, 1000, "Is collision reporting working?")]
    [InlineData("phone-fr", "fr", 390, 844, "Quel est votre numéro de téléphone?")]
    public async Task The_chat_after_a_question(string name, string language, int width, int height, string question)
    {
        await using var visitor = await site.VisitorAsync(language + "-CA", width: width, height: height);
        var chat = await ChatPage.OpenAsync(visitor, language);
        var before = (await chat.RepliesAsync(1)).Count;
        await chat.AskAsync(question);
        await chat.RepliesAsync(before + 1);
        await chat.IsAtRestAsync();
        await chat.Page.EvaluateAsync("narrow => narrow ? document.getElementById('ask').scrollIntoView() : scrollTo(0, 0)", width < 640);

        var picture = await chat.Page.ScreenshotAsync(new()
        {
            Path = BuiltProgram.Picture(name),
            Animations = ScreenshotAnimations.Disabled,
            Caret = ScreenshotCaret.Hide,
        });

        Assert.True(picture.Length > 10_000, "The picture is empty.");
    }
}
