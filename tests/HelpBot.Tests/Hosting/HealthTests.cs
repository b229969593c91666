using System.Net;
using HelpBot.Tests.Channels.DirectLine;

namespace HelpBot.Tests.Hosting;

/// <summary>What a load balancer is told.</summary>
[Collection(ServiceCollectionDefinition.Name)]
public sealed class HealthTests(ServiceFixture fixture)
{
    [Theory]
    [InlineData("GET", "/health/live")]
    [InlineData("HEAD", "/health/live")]
    [InlineData("GET", "/health/ready")]
    [InlineData("HEAD", "/health/ready")]
    public async Task It_answers_whoever_asks_for_the_body_or_only_for_the_status(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var response = await fixture.Service.Http.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
