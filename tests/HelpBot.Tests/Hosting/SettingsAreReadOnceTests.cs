using HelpBot.Hosting;
using Microsoft.Extensions.Configuration;

namespace HelpBot.Tests.Hosting;

/// <summary>Settings are checked at start and stay; no folder is watched for changes of them.</summary>
public sealed class SettingsAreReadOnceTests
{
    [Fact]
    public void No_file_of_settings_is_watched()
    {
        var sources = ((IConfigurationBuilder)Settings.Host().Configuration).Sources.OfType<FileConfigurationSource>().ToList();

        Assert.NotEmpty(sources);
        Assert.DoesNotContain(sources, source => source.ReloadOnChange);
    }
}
